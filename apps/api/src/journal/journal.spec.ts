import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Role } from '@focale/domaine';
import pg from 'pg';
import { nameRole, type RoleDeBase } from '../base/index.js';
import { type ApplicationDeTest, AUJOURDHUI, startApplication } from '../../../../tests/harnais/application-de-test.js';
import type { AgentFabrique, EtablissementFabrique } from '../../../../tests/fabriques/fabriques.js';
import { addActivite } from '../../../../tests/fabriques/journal.js';

const SAISIE = { date: '2026-11-20', fonction: 'accompagner', dureeMinutes: 45, note: 'Atelier GAR en salle 12' };

describe('the journal', () => {
  let t: ApplicationDeTest;
  let ecole: EtablissementFabrique;
  let rrupn: AgentFabrique;
  let adresse: string;

  beforeAll(async () => {
    t = await startApplication();
  });

  beforeEach(async () => {
    ecole = await t.fabriques.addEtablissement();
    rrupn = await t.fabriques.addActeur('rrupn', { uai: ecole.uai });
    adresse = `/api/v1/etablissements/${ecole.uai}/annees/2026-2027/journal`;
  });

  afterAll(async () => {
    await t.close();
  });

  it('keeps an entry, gives it back, corrects it and forgets it', async () => {
    const client = await t.client(rrupn);
    const { body: cree } = await client.post(adresse).send(SAISIE).expect(201);
    expect(cree).toEqual({
      ...SAISIE,
      id: expect.any(String),
      mission: null,
      etiquettes: [],
      public: null,
      nombre: null,
      chaqueSemaineJusquAu: null,
      partagee: false,
      version: 1,
      actionsPossibles: ['modifier', 'supprimer'],
    });
    const { body: journal } = await client.get(adresse).expect(200);
    expect(journal).toMatchObject({ elements: [cree], total: 1, page: 1, taille: 50, actionsPossibles: ['ajouter'] });

    const change = await client.patch(`${adresse}/${cree.id}`).send({ nombre: 12, note: null, version: 1 }).expect(200);
    expect(change.body).toEqual({ ...cree, nombre: 12, note: null, version: 2 });

    await client.delete(`${adresse}/${cree.id}?version=2`).expect(204);
    await client.delete(`${adresse}/${cree.id}`).expect(404);
    expect((await client.get(adresse).expect(200)).body).toMatchObject({ elements: [], totaux: [], total: 0 });
  });

  it('keeps exact totals by person and function through creation, correction and removal', async () => {
    const client = await t.client(rrupn);
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai: ecole.uai }));
    const read = async (): Promise<object[]> =>
      (await chef.get(adresse).expect(200)).body.totaux.map(
        ({ agent, ...total }: { agent: object }) => (expect(agent).toMatchObject({ id: rrupn.id }), total),
      );
    const premiere = (await client.post(adresse).send(SAISIE).expect(201)).body;
    await client
      .post(adresse)
      .send({ ...SAISIE, dureeMinutes: 15 })
      .expect(201);
    expect(await read()).toEqual([{ fonction: 'accompagner', minutes: 60, nombre: 2 }]);

    await client.patch(`${adresse}/${premiere.id}`).send({ fonction: 'administrer', dureeMinutes: 50, version: 1 });
    expect(await read()).toEqual([
      { fonction: 'accompagner', minutes: 15, nombre: 1 },
      { fonction: 'administrer', minutes: 50, nombre: 1 },
    ]);

    await client.delete(`${adresse}/${premiere.id}`).expect(204);
    expect(await read()).toEqual([{ fonction: 'accompagner', minutes: 15, nombre: 1 }]);
    expect(await t.fabriques.query(`select * from ecarts_compteurs() where compteur = 'journal'`)).toEqual([]);
  });

  it.each<[Role, 'uai' | 'academie' | 'departement']>([
    ['chef', 'uai'],
    ['adjoint', 'uai'],
    ['srane', 'academie'],
    ['referent_departemental', 'departement'],
  ])('shows totals and no entry to a %s', async (role, perimetre) => {
    await addActivite(t.fabriques, ecole, rrupn, { note: 'Note privée' });
    const lecteur = await t.fabriques.addActeur(role, { [perimetre]: ecole[perimetre] });
    const { body, text } = await (await t.client(lecteur)).get(adresse).expect(200);
    expect(body).toMatchObject({ elements: [], total: 0, actionsPossibles: [] });
    expect(body.totaux).toEqual([
      {
        agent: { id: rrupn.id, prenom: rrupn.prenom, nom: rrupn.nom },
        fonction: 'accompagner',
        minutes: 30,
        nombre: 1,
      },
    ]);
    expect(text).not.toContain('Note privée');
  });

  it.each<[Role, number]>([
    ['lecteur', 403],
    ['contributeur', 403],
  ])('is closed to a %s', async (role, statut) => {
    const agent = await t.fabriques.addActeur(role, { uai: ecole.uai });
    await (await t.client(agent)).get(adresse).expect(statut);
  });

  it('hides a RRUPN from another one, in the list and by every address', async () => {
    const id = await addActivite(t.fabriques, ecole, rrupn);
    const autre = await t.fabriques.addActeur('rrupn', { uai: ecole.uai });
    await t.fabriques.addHabilitation(autre, 'contributeur', { uai: ecole.uai }, { fonctions: ['REF_PIX'] });
    const collegue = await t.client(autre);
    expect((await collegue.get(adresse).expect(200)).body).toMatchObject({ elements: [], totaux: [], total: 0 });
    await collegue.patch(`${adresse}/${id}`).send({ dureeMinutes: 5, version: 1 }).expect(404);
    await collegue.delete(`${adresse}/${id}`).expect(404);
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai: ecole.uai }));
    await chef.post(adresse).send(SAISIE).expect(403);
    await chef.patch(`${adresse}/${id}`).send({ dureeMinutes: 5, version: 1 }).expect(403);
    await chef.delete(`${adresse}/${id}`).expect(403);
    expect((await (await t.client(rrupn)).get(adresse)).body.elements).toHaveLength(1);
  });

  it('does not exist for the staff of another school', async () => {
    const ailleurs = await t.fabriques.addEtablissement();
    const client = await t.client(await t.fabriques.addActeur('rrupn', { uai: ailleurs.uai }));
    await client.get(adresse).expect(404);
    await client.post(adresse).send(SAISIE).expect(404);
  });

  it('gives no row to SQL run under the scope of the SRANE or of the head, and gives its author theirs', async () => {
    await addActivite(t.fabriques, ecole, rrupn);
    const srane = await t.fabriques.addActeur('srane', { academie: ecole.academie });
    const chef = await t.fabriques.addActeur('chef', { uai: ecole.uai });
    const count = async (role: RoleDeBase | undefined, reglages: Record<string, string>): Promise<number | string> => {
      const client = new pg.Client({ connectionString: t.bases.application });
      await client.connect();
      try {
        for (const [nom, valeur] of Object.entries(reglages)) {
          await client.query(`select set_config($1, $2, false)`, [`focale.${nom}`, valeur]);
        }
        if (role) await client.query(`set role ${nameRole(role)}`);
        const { rows } = await client.query(`select count(*)::int as n from activites`);
        return rows[0].n;
      } catch (erreur) {
        return (erreur as Error).message;
      } finally {
        await client.end();
      }
    };
    expect(await count('academie', { agent: srane.id, role: 'srane', academie: ecole.academie })).toBe(0);
    expect(await count('etablissement', { agent: srane.id, role: 'srane', uai: ecole.uai })).toBe(0);
    expect(await count('etablissement', { agent: chef.id, role: 'chef', uai: ecole.uai })).toBe(0);
    expect(await count('etablissement', {})).toBe(0);
    expect(await count(undefined, {})).toBe('permission denied for table activites');
    expect(await count('etablissement', { agent: rrupn.id, role: 'rrupn', uai: ecole.uai })).toBe(1);
  });

  it('leaves in the audit trail that something was written, and nothing of it', async () => {
    const client = await t.client(rrupn);
    const { body } = await client.post(adresse).send(SAISIE).expect(201);
    await client.patch(`${adresse}/${body.id}`).send({ note: 'Autre', version: 1 }).expect(200);
    await client.delete(`${adresse}/${body.id}`).expect(204);
    const superutilisateur = new pg.Client({ connectionString: t.bases.superutilisateur });
    await superutilisateur.connect();
    const { rows } = await superutilisateur.query(
      `select evenement, avant, apres from audit where objet = $1 order by id`,
      [body.id],
    );
    await superutilisateur.end();
    expect(rows).toEqual(
      ['created', 'updated', 'removed'].map((nom) => ({ evenement: `activite.${nom}`, avant: null, apres: null })),
    );
  });

  it.each([
    ['date', { date: '2026-11-23' }],
    ['date', { date: '2026-07-31' }],
    ['date', { date: '2026-02-30' }],
    ['fonction', { fonction: 'autre' }],
    ['dureeMinutes', { dureeMinutes: 0 }],
    ['dureeMinutes', { dureeMinutes: 1441 }],
    ['dureeMinutes', { dureeMinutes: '30' }],
    ['nombre', { nombre: -1 }],
    ['note', { note: 'x'.repeat(2001) }],
    ['mission', { mission: 'x'.repeat(501) }],
    ['etiquettes', { etiquettes: ['reunion'] }],
    ['etiquettes', { etiquettes: ['projet', 'projet'] }],
    ['partagee', { partagee: 'oui' }],
    ['saisie', { saisie: 'la première' }],
    ['chaqueSemaineJusquAu', { chaqueSemaineJusquAu: '2026-11-26' }],
    ['chaqueSemaineJusquAu', { chaqueSemaineJusquAu: '2027-09-01' }],
    ['agent', { agent: 'un autre' }],
  ])('refuses a wrong %s and names it', async (champ, ecart) => {
    const { body } = await (
      await t.client(rrupn)
    )
      .post(adresse)
      .send({ ...SAISIE, ...ecart })
      .expect(400);
    expect(body.erreurs).toEqual([{ champ, message: expect.any(String) }]);
  });

  it('takes the first day of the year and today', async () => {
    const client = await t.client(rrupn);
    await client
      .post(adresse)
      .send({ ...SAISIE, date: '2026-08-01' })
      .expect(201);
    await client
      .post(adresse)
      .send({ ...SAISIE, date: AUJOURDHUI })
      .expect(201);
  });

  it('refuses a correction that changes nothing, empties a field that must stay, or lacks its version', async () => {
    const id = await addActivite(t.fabriques, ecole, rrupn);
    const client = await t.client(rrupn);
    const send = (corps: object) => client.patch(`${adresse}/${id}`).send(corps);
    expect((await send({ version: 1 }).expect(400)).body.code).toBe('journal.rien_a_modifier');
    expect((await send({ date: null, version: 1 }).expect(400)).body.erreurs[0].champ).toBe('date');
    expect((await send({ dureeMinutes: 5 }).expect(400)).body.code).toBe('version.absente');
    await client.patch(`${adresse}/pas-un-identifiant`).send({ dureeMinutes: 5, version: 1 }).expect(404);
  });

  it('lets one of two simultaneous corrections through, and shows the other the entry as it stands', async () => {
    const id = await addActivite(t.fabriques, ecole, rrupn);
    const client = await t.client(rrupn);
    const reponses = await Promise.all(
      [10, 20].map((dureeMinutes) => client.patch(`${adresse}/${id}`).send({ dureeMinutes, version: 1 })),
    );
    const [passee, refusee] = reponses.sort((a, b) => a.status - b.status);
    expect([passee?.status, refusee?.status]).toEqual([200, 409]);
    expect(refusee?.body).toMatchObject({ code: 'version.perimee', courant: passee?.body });
    await client.delete(`${adresse}/${id}?version=1`).expect(409);
  });

  it('is readable and closed to writing once the year is over', async () => {
    const id = await addActivite(t.fabriques, ecole, rrupn, { annee: 2025 });
    const client = await t.client(rrupn);
    const passee = adresse.replace('2026-2027', '2025-2026');
    const { body } = await client.get(passee).expect(200);
    expect(body).toMatchObject({ elements: [{ id, actionsPossibles: [] }], actionsPossibles: [] });
    await client.delete(`${passee}/${id}`).expect(409);
  });

  it('is read page by page, in the order asked for', async () => {
    for (const minutes of [10, 30, 20]) await addActivite(t.fabriques, ecole, rrupn, { minutes });
    const { body } = await (await t.client(rrupn)).get(`${adresse}?tri=-dureeMinutes&taille=2`).expect(200);
    expect(body.elements.map(({ dureeMinutes }: { dureeMinutes: number }) => dureeMinutes)).toEqual([30, 20]);
    expect(body).toMatchObject({ total: 3, page: 1, taille: 2 });
  });
});
