import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { toFonctions } from '../../../../tests/fabriques/fonctions.js';
import { ABONNEMENT } from '../../../../tests/fabriques/gar.js';
import { type ApplicationDeTest, startApplication } from '../../../../tests/harnais/application-de-test.js';
import type { AbonnementGarVue, GarVue } from './gar.dto.js';

describe('GAR in a school', () => {
  let t: ApplicationDeTest;
  let chef: TestAgent;
  let uai: string;
  let base: string;

  beforeAll(async () => {
    t = await startApplication();
    ({ uai } = await t.fabriques.addEtablissement({ ent: 'ent_creuse' }));
    base = `/api/v1/etablissements/${uai}/annees/2026-2027/gar`;
    chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
  });

  afterAll(async () => {
    await t.close();
  });

  const read = async (client = chef): Promise<GarVue> => (await client.get(base).expect(200)).body as GarVue;
  const add = async (saisie: object): Promise<AbonnementGarVue> =>
    (await chef.post(`${base}/abonnements`).send(saisie).expect(201)).body as AbonnementGarVue;

  it('tells who assigns the resources, and how to designate them with this ENT', async () => {
    const { responsables } = await read();
    expect(responsables).toEqual({
      designee: false,
      commentDesigner: expect.stringContaining('Médiacentre'),
      titulaires: [],
    });
    const titulaire = { prenom: 'Lise', nom: 'Aubrac', courriel: 'lise.aubrac@academie.example', debut: '2026-09-01' };
    await chef
      .put(`${toFonctions(uai)}/RESP_AFFECT_GAR`)
      .send({ agents: [titulaire], version: 0 })
      .expect(200);
    expect((await read()).responsables).toMatchObject({
      designee: true,
      titulaires: [{ prenom: 'Lise', nom: 'Aubrac', debut: '2026-09-01', fin: null }],
    });
  });

  it('calls for a decision on what ends soon or before the autumn, until it is taken', async () => {
    const annuel = await add(ABONNEMENT);
    const court = await add({ ...ABONNEMENT, ressource: 'Banque de sons', fin: '2027-01-15' });
    const termine = await add({ ...ABONNEMENT, ressource: 'Atlas', debut: null, fin: '2026-10-31' });
    await add({ ...ABONNEMENT, ressource: 'Encyclopédie', fin: '2029-08-31' });
    expect((await read()).alertes).toEqual([
      { abonnement: termine.id, ressource: 'Atlas', genre: 'expire', fin: '2026-10-31' },
      { abonnement: court.id, ressource: 'Banque de sons', genre: 'bientot', fin: '2027-01-15' },
      { abonnement: annuel.id, ressource: ABONNEMENT.ressource, genre: 'avant_rentree', fin: '2027-08-31' },
    ]);
    const { body } = await chef
      .patch(`${base}/abonnements/${annuel.id}`)
      .send({ suite: 'renouvele', version: annuel.version })
      .expect(200);
    expect(body).toMatchObject({ suite: 'renouvele', alerte: null, version: annuel.version + 1 });
    const { body: perimee } = await chef
      .patch(`${base}/abonnements/${annuel.id}`)
      .send({ suite: 'abandonne', version: annuel.version })
      .expect(409);
    expect(perimee).toMatchObject({ code: 'version.perimee', courant: { suite: 'renouvele' } });
    await chef.delete(`${base}/abonnements/${termine.id}`).expect(204);
    await chef.delete(`${base}/abonnements/${termine.id}`).expect(404);
  });

  it('carries over last year’s list, once each, with an end to be checked', async () => {
    const passe = async (ressource: string, fin: string, suite = 'a_decider'): Promise<AbonnementGarVue> => {
      const cree = await add({ ...ABONNEMENT, ressource, debut: null, fin, suite });
      await t.fabriques.query(`update gar_abonnements set annee = 2025 where id = $1`, [cree.id]);
      return cree;
    };
    const ancien = await passe('Manuel de français', '2026-08-31', 'renouvele');
    await passe('Dictionnaire', '2028-08-31');
    await passe('Jeu sérieux', '2026-08-31', 'abandonne');
    expect((await read()).precedents).toMatchObject([
      { ressource: 'Manuel de français', finProposee: '2027-08-31' },
      { ressource: 'Dictionnaire', finProposee: '2028-08-31' },
    ]);
    const repris = await add({ repriseDe: ancien.id, fin: '2027-08-31' });
    expect(repris).toMatchObject({
      ressource: 'Manuel de français',
      financeur: 'etablissement',
      quantite: 120,
      publics: '6e et 5e',
      debut: null,
      suite: 'a_decider',
    });
    expect((await read()).precedents).toMatchObject([{ ressource: 'Dictionnaire' }]);
    const { body } = await chef
      .post(`${base}/abonnements`)
      .send({ repriseDe: ancien.id, fin: '2027-08-31' })
      .expect(409);
    expect(body.code).toBe('gar.deja_repris');
  });

  it('refuses what cannot be, naming the field', async () => {
    for (const [champ, saisie] of [
      ['fin', {}],
      ['fin', { ...ABONNEMENT, debut: null, fin: '2026-07-31' }],
      ['ressource', { fin: '2027-08-31' }],
      ['financeur', { fin: '2027-08-31', ressource: 'Atlas' }],
      ['debut', { ...ABONNEMENT, debut: '2027-09-01' }],
      ['quantite', { ...ABONNEMENT, quantite: -1 }],
      ['repriseDe', { fin: '2027-08-31', repriseDe: '00000000-0000-4000-8000-000000000000' }],
    ] as const) {
      const { body } = await chef.post(`${base}/abonnements`).send(saisie).expect(400);
      expect([champ, body.erreurs[0].champ]).toEqual([champ, champ]);
    }
    const { abonnements } = await read();
    await chef.patch(`${base}/abonnements/${abonnements[0]?.id}`).send({ version: 1 }).expect(400);
    await chef.patch(`${base}/abonnements/${abonnements[0]?.id}`).send({ version: 1, fin: null }).expect(400);
  });

  it('is kept by the school and its GAR officer alone', async () => {
    const autre = await t.client(await t.fabriques.addActeur('contributeur', { uai }, { fonctions: ['REF_PIX'] }));
    expect((await read(autre)).actionsPossibles).toEqual([]);
    expect((await autre.post(`${base}/abonnements`).send(ABONNEMENT).expect(403)).body.code).toBe('gar.autre_fonction');
    const responsable = await t.client(
      await t.fabriques.addActeur('contributeur', { uai }, { fonctions: ['RESP_AFFECT_GAR'] }),
    );
    const vue = await read(responsable);
    expect(vue.actionsPossibles).toEqual(['ajouter']);
    expect(vue.responsables.titulaires).toHaveLength(1);
    await responsable.post(`${base}/abonnements`).send(ABONNEMENT).expect(201);
    const lecteur = await t.client(await t.fabriques.addActeur('lecteur', { uai }));
    await lecteur.post(`${base}/abonnements`).send(ABONNEMENT).expect(403);
    expect((await read(lecteur)).abonnements[0]?.actionsPossibles).toEqual([]);
  });
});
