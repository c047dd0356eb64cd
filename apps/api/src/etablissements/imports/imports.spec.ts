import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildAnnuaire, buildLigne, buildLigneDeBordeaux, buildUai } from '../../../../../tests/fabriques/annuaire.js';
import type { AgentFabrique } from '../../../../../tests/fabriques/fabriques.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';

const ROUTE = '/api/v1/etablissements/imports';

describe('the imports of the directory over HTTP', () => {
  let t: ApplicationDeTest;
  let admin: AgentFabrique;
  let srane: AgentFabrique;

  beforeAll(async () => {
    t = await startApplication({ travaux: true });
    await t.fabriques.addDepartement('023', '22', '75');
    await t.fabriques.addDepartement('064', '04', '75');
    admin = await t.fabriques.addActeur('administrateur', {});
    srane = await t.fabriques.addActeur('srane', { academie: '22' });
  });

  afterAll(async () => {
    await t.close();
  });

  const send = async (agent: AgentFabrique, fichier: string | Buffer, query = ''): Promise<string> => {
    const { body } = await (
      await t.client(agent)
    )
      .post(`${ROUTE}${query}`)
      .attach('fichier', Buffer.from(fichier), 'annuaire.csv')
      .expect(202);
    return body.id;
  };
  const wait = async (agent: AgentFabrique, id: string) => {
    const client = await t.client(agent);
    for (;;) {
      const { body } = await client.get(`${ROUTE}/${id}`).expect(200);
      if (body.etat !== 'en_cours') return body;
      await new Promise((ok) => setTimeout(ok, 100));
    }
  };

  it('receives a file of several pieces, imports it in the background, keeps the report and drops the file', async () => {
    const lignes = Array.from({ length: 15_000 }, (_, i) => buildLigne(i % 9000, { Statut_public_prive: 'Privé' }));
    const fichier = buildAnnuaire(buildLigne(1), ...lignes);
    expect(fichier.length).toBeGreaterThan(2 * 1024 * 1024);
    const id = await send(admin, fichier);
    expect(await wait(admin, id)).toMatchObject({
      id,
      etat: 'termine',
      progression: 100,
      essai: false,
      nomFichier: 'annuaire.csv',
      creeLe: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      termineLe: expect.any(String),
      rapport: { lus: 15_001, crees: 1, ecartes: [{ motif: 'Établissement privé.', nombre: 15_000 }] },
    });
    expect(await t.fabriques.query(`select 1 from fichiers union all select 1 from fichiers_morceaux`)).toEqual([]);
    const { body } = await (await t.client(admin)).get(`/api/v1/etablissements/${buildUai(1)}`).expect(200);
    expect(body).toMatchObject({ uai: buildUai(1), origine: 'annuaire', ent: null, sections: [] });
    const audit = await auditOf(id);
    expect(audit).toEqual([
      { evenement: 'annuaire.import_requested', agent: admin.id },
      { evenement: 'annuaire.imported', agent: null },
    ]);
  });

  it('shows what a trial would change and writes nothing', async () => {
    const rapport = (await wait(admin, await send(admin, buildAnnuaire(buildLigne(50)), '?essai=true'))).rapport;
    expect(rapport).toMatchObject({ crees: 1 });
    expect(await t.fabriques.query(`select 1 from etablissements where uai = $1`, [buildUai(50)])).toEqual([]);
  });

  it('limits a SRANE to its académie, whatever the file holds', async () => {
    const fichier = buildAnnuaire(buildLigne(1), buildLigne(60), buildLigneDeBordeaux(61));
    const { rapport } = await wait(srane, await send(srane, fichier));
    expect(rapport).toMatchObject({ crees: 1, ecartes: [{ motif: 'Hors de votre périmètre.', nombre: 1 }] });
    expect(await t.fabriques.query(`select 1 from etablissements where uai = $1`, [buildUai(61)])).toEqual([]);
    await (
      await t.client(srane)
    )
      .post(`${ROUTE}?academie=04`)
      .attach('fichier', Buffer.from(fichier), 'annuaire.csv')
      .expect(404);
  });

  it('says why a file is refused, and does not try again', async () => {
    const suivi = await wait(admin, await send(admin, 'nom;prenom\na;b\n'));
    expect(suivi).toMatchObject({ etat: 'echoue', erreur: expect.stringContaining('Colonnes attendues') });
    expect(suivi.rapport).toBeUndefined();
    expect(await t.fabriques.query(`select 1 from fichiers`)).toEqual([]);
  });

  it('shows to each SRANE its own imports and to the administrateur all of them, newest first', async () => {
    const voisin = await t.fabriques.addActeur('srane', { academie: '04' });
    const id = await send(voisin, buildAnnuaire(buildLigneDeBordeaux(70)));
    await wait(voisin, id);
    const siens = await (await t.client(voisin)).get(ROUTE).expect(200);
    expect(siens.body).toMatchObject({ total: 1, page: 1, elements: [{ id, nomFichier: 'annuaire.csv' }] });
    expect(siens.body.elements[0].rapport).toBeUndefined();
    const tous = await (await t.client(admin)).get(ROUTE).expect(200);
    expect(tous.body.total).toBeGreaterThan(1);
    expect(tous.body.elements[0].id).toBe(id);
    await (await t.client(srane)).get(`${ROUTE}/${id}`).expect(404);
    await (await t.client(admin)).get(`${ROUTE}/imports`).expect(404);
  });

  it('names the field when the file is missing, empty, elsewhere or sent as something else', async () => {
    const client = await t.client(admin);
    const expectRefus = ({ body }: { body: Record<string, unknown> }) =>
      expect(body).toMatchObject({ code: 'saisie.invalide', erreurs: [{ champ: 'fichier' }] });
    expectRefus(await client.post(ROUTE).field('autre', 'x').expect(400));
    expectRefus(await client.post(ROUTE).attach('fichier', Buffer.alloc(0), 'vide.csv').expect(400));
    expectRefus(await client.post(ROUTE).attach('piece', Buffer.from('a'), 'a.csv').expect(400));
    expectRefus(await client.post(ROUTE).send({ fichier: 'a' }).expect(400));
    expectRefus(await client.post(ROUTE).expect(400));
    const { body } = await client
      .post(`${ROUTE}?essai=peut-etre&academie=limoges`)
      .attach('fichier', Buffer.from('a'), 'a.csv')
      .expect(400);
    expect(body.erreurs.map(({ champ }: { champ: string }) => champ)).toEqual(['essai', 'academie']);
    expect(await t.fabriques.query(`select 1 from fichiers`)).toEqual([]);
  });

  it('refuses a file beyond the limit and keeps nothing of it', async () => {
    const { body } = await (
      await t.client(admin)
    )
      .post(ROUTE)
      .attach('fichier', Buffer.alloc(80 * 1024 * 1024 + 1, 'a'), 'gros.csv')
      .expect(413);
    expect(body).toMatchObject({ code: 'annuaire.fichier_trop_volumineux', detail: expect.stringContaining('80 Mo') });
    expect(await t.fabriques.query(`select 1 from fichiers`)).toEqual([]);
  });

  it('is closed to the roles of a school and of a département', async () => {
    const { uai } = await t.fabriques.addEtablissement();
    for (const agent of [
      await t.fabriques.addActeur('chef', { uai }),
      await t.fabriques.addActeur('referent_departemental', { departement: '023' }),
    ]) {
      const client = await t.client(agent);
      await client.post(ROUTE).attach('fichier', Buffer.from('a'), 'a.csv').expect(403);
      await client.get(ROUTE).expect(403);
    }
  });

  /** The trail is written and not read by the application. */
  async function auditOf(objet: string) {
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: t.bases.superutilisateur });
    await client.connect();
    const { rows } = await client
      .query(`select evenement, agent from audit where objet = $1 order by id`, [objet])
      .finally(() => client.end());
    return rows;
  }
});
