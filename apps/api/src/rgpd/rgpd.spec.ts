import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { type ApplicationDeTest, startApplication } from '../../../../tests/harnais/application-de-test.js';
import { DEMANDE, VIOLATION } from '../../../../tests/fabriques/rgpd.js';
import type { DemandeRgpdVue, RgpdVue } from './rgpd.dto.js';

describe('RGPD of a school', () => {
  let t: ApplicationDeTest;
  let chef: TestAgent;
  let uai: string;
  let base: string;

  beforeAll(async () => {
    t = await startApplication();
    ({ uai } = await t.fabriques.addEtablissement());
    base = `/api/v1/etablissements/${uai}/annees/2026-2027/rgpd`;
    chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
  });

  afterAll(async () => {
    await t.close();
  });

  const read = async (client = chef): Promise<RgpdVue> => (await client.get(base).expect(200)).body as RgpdVue;
  const add = async (saisie: object): Promise<DemandeRgpdVue> =>
    (await chef.post(`${base}/demandes`).send(saisie).expect(201)).body as DemandeRgpdVue;
  const readFait = (): Promise<{ le: string | null }[]> =>
    t.fabriques.query(`select etabli_le::text as le from faits where uai = $1 and code = 'rgpd.dossier_cree'`, [uai]);

  it('starts empty, with the delays generally quoted, to be verified', async () => {
    expect(await read()).toEqual({
      traitements: null,
      releveLe: null,
      dossierCreeLe: null,
      version: 0,
      precedent: null,
      demandes: [],
      ouvertes: 0,
      enRetard: 0,
      delais: { droitsMois: 1, violationHeures: 72, aVerifier: true },
      actionsPossibles: ['modifier', 'ajouter'],
    });
  });

  it('establishes the fait of the folder with its date, moves it, and withdraws it', async () => {
    const put = (dossierCreeLe: string | null, version: number): ReturnType<TestAgent['put']> =>
      chef.put(base).send({ traitements: 14, releveLe: '2026-11-02', dossierCreeLe, version });
    const { body } = await put('2026-10-05', 0).expect(200);
    expect(body).toMatchObject({ traitements: 14, dossierCreeLe: '2026-10-05', version: 1 });
    expect(await readFait()).toEqual([{ le: '2026-10-05' }]);
    await put('2026-10-06', 1).expect(200);
    expect(await readFait()).toEqual([{ le: '2026-10-06' }]);
    expect((await put(null, 1).expect(409)).body).toMatchObject({ code: 'version.perimee', courant: { version: 2 } });
    await put(null, 2).expect(200);
    expect(await readFait()).toEqual([]);
  });

  it('shows what the year before ended on', async () => {
    await t.fabriques.query(
      `insert into rgpd_etats (uai, annee, traitements, releve_le, dossier_cree_le) values ($1, 2025, 9, '2026-05-04', '2025-09-12')`,
      [uai],
    );
    const { precedent } = await read();
    expect(precedent).toEqual({ traitements: 9, releveLe: '2026-05-04', dossierCreeLe: '2025-09-12' });
  });

  it('empties the day of a number with it, and leaves the rest', async () => {
    const autre = await t.fabriques.addEtablissement();
    const client = await t.client(await t.fabriques.addActeur('chef', { uai: autre.uai }));
    const adresse = base.replace(uai, autre.uai);
    const etat = { traitements: 14, releveLe: '2026-11-02', dossierCreeLe: '2026-10-05' };
    await client
      .put(adresse)
      .send({ ...etat, version: 0 })
      .expect(200);
    const { body } = await client.put(adresse).send({ traitements: null, version: 1 }).expect(200);
    expect(body).toMatchObject({ traitements: null, releveLe: null, dossierCreeLe: '2026-10-05' });
  });

  it('refuses a number without its day, and days that cannot be', async () => {
    for (const [champ, saisie] of [
      ['releveLe', { traitements: 3, releveLe: null, dossierCreeLe: null }],
      ['traitements', { traitements: null, releveLe: '2026-11-02', dossierCreeLe: null }],
      ['releveLe', { traitements: 3, releveLe: '2026-11-23', dossierCreeLe: null }],
      ['releveLe', { traitements: 3, releveLe: '2026-07-31', dossierCreeLe: null }],
      ['dossierCreeLe', { traitements: null, releveLe: null, dossierCreeLe: '2026-12-01' }],
    ] as const) {
      const { body } = await chef
        .put(base)
        .send({ ...saisie, version: 3 })
        .expect(400);
      expect([champ, body.erreurs[0].champ]).toEqual([champ, champ]);
    }
  });

  it('follows requests and breaches, with their delay computed', async () => {
    const tardive = await add({ ...DEMANDE, recueLe: '2026-10-01T08:00:00Z' });
    expect(tardive).toMatchObject({ echeance: '2026-11-01T08:00:00.000Z', delai: 'depasse', etat: 'ouverte' });
    const violation = await add(VIOLATION);
    expect(violation).toMatchObject({ echeance: '2026-11-23T09:00:00.000Z', delai: 'en_cours' });
    expect(await read()).toMatchObject({ ouvertes: 2, enRetard: 1 });
    const { body } = await chef
      .patch(`${base}/demandes/${violation.id}`)
      .send({ notifieeLe: '2026-11-21T09:00:00Z', closeLe: '2026-11-21T18:00:00Z', version: 1 })
      .expect(200);
    expect(body).toMatchObject({ delai: 'respecte', etat: 'close', version: 2 });
    const vue = await read();
    expect(vue.demandes.map(({ etat }) => etat)).toEqual(['ouverte', 'close']);
    await chef.patch(`${base}/demandes/${violation.id}`).send({ closeLe: null, version: 1 }).expect(409);
  });

  it('applies the delays that the académie set', async () => {
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
    const parametres = '/api/v1/academies/22/annees/2026-2027/parametres';
    await srane.put(parametres).send({ rgpdDroitsMois: 0, version: 0 }).expect(400);
    await srane.put(parametres).send({ rgpdDroitsMois: 2, rgpdViolationHeures: 48, version: 0 }).expect(200);
    const { delais, demandes } = await read();
    expect(delais).toEqual({ droitsMois: 2, violationHeures: 48, aVerifier: false });
    expect(demandes[0]).toMatchObject({ genre: 'droits', delai: 'en_cours', echeance: '2026-12-01T08:00:00.000Z' });
  });

  it('names nobody: a mail address in the object is refused', async () => {
    const { body } = await chef
      .post(`${base}/demandes`)
      .send({ ...DEMANDE, objet: 'Accès demandé par lou.martel@famille.example' })
      .expect(400);
    expect(body.erreurs).toEqual([{ champ: 'objet', message: expect.stringContaining('sans nommer personne') }]);
  });

  it('refuses dates that cannot follow each other', async () => {
    for (const [champ, saisie] of [
      ['recueLe', { ...DEMANDE, recueLe: '2026-11-24T08:00:00Z' }],
      ['recueLe', { ...DEMANDE, recueLe: '2026-07-31T08:00:00Z' }],
      ['recueLe', { ...DEMANDE, recueLe: 'hier' }],
      ['closeLe', { ...DEMANDE, closeLe: '2026-11-01T08:00:00Z' }],
      ['notifieeLe', { ...DEMANDE, notifieeLe: '2026-11-19T08:00:00Z' }],
    ] as const) {
      const { body } = await chef.post(`${base}/demandes`).send(saisie).expect(400);
      expect([champ, body.erreurs[0].champ]).toEqual([champ, champ]);
    }
  });

  it('keeps in sight what an earlier year left open, and lets it be closed', async () => {
    const ancienne = await add(DEMANDE);
    await t.fabriques.query(`update rgpd_demandes set annee = 2025, recue_le = '2026-06-20T08:00:00Z' where id = $1`, [
      ancienne.id,
    ]);
    expect((await read()).demandes.find(({ id }) => id === ancienne.id)).toMatchObject({ annee: '2025-2026' });
    const adresse = `${base}/demandes/${ancienne.id}`;
    await chef.patch(adresse).send({ closeLe: '2026-11-20T08:00:00Z', version: 1 }).expect(200);
    expect((await read()).demandes.some(({ id }) => id === ancienne.id)).toBe(false);
    await chef.delete(adresse).expect(404);
  });

  it('is kept by the school and the déclarant RADIO alone, and hidden from the lecteur', async () => {
    const autre = await t.client(await t.fabriques.addActeur('contributeur', { uai }, { fonctions: ['REF_PIX'] }));
    expect((await read(autre)).actionsPossibles).toEqual([]);
    expect((await autre.post(`${base}/demandes`).send(DEMANDE).expect(403)).body.code).toBe('rgpd.autre_fonction');
    const declarant = await t.client(
      await t.fabriques.addActeur('contributeur', { uai }, { fonctions: ['DECLARANT_RADIO'] }),
    );
    const { body } = await declarant.post(`${base}/demandes`).send(DEMANDE).expect(201);
    await autre.delete(`${base}/demandes/${body.id}`).expect(403);
    await declarant.delete(`${base}/demandes/${body.id}`).expect(204);
    const lecteur = await t.client(await t.fabriques.addActeur('lecteur', { uai }));
    await lecteur.get(base).expect(403);
  });
});
