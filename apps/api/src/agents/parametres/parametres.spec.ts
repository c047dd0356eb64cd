import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { ParametresAcademie } from './parametres-academie.js';

const LIEU = '/api/v1/academies/22/annees/2026-2027/parametres';

describe('the settings of an académie', () => {
  let t: ApplicationDeTest;
  let srane: TestAgent;
  let uai: string;

  beforeAll(async () => {
    t = await startApplication();
    ({ uai } = await t.fabriques.addEtablissement());
    await t.fabriques.addDepartement('024', '04', '75');
    srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
  });

  afterAll(async () => {
    await t.close();
  });

  const refuse = async (saisie: object): Promise<{ code: string; erreurs?: { champ: string; message: string }[] }> =>
    (
      await srane
        .put(LIEU)
        .send({ version: 0, ...saisie })
        .expect(400)
    ).body;

  it('refuse what cannot be, naming the field and the remedy', async () => {
    expect((await refuse({})).code).toBe('parametres.rien_a_modifier');
    for (const [champ, valeur] of [
      ['libelleRole', 'Référent'],
      ['libelleService', ' '],
      ['libelleService', null],
      ['tauxRecommandes', [600]],
      ['tauxRecommandes', []],
      ['tauxRecommandes', [625, 625]],
      ['enveloppeImp', -1],
      ['enveloppeImp', 12.345],
      ['enveloppeImp', '1000'],
      ['rentreeOuverteLe', '2027-08-01'],
      ['rentreeOuverteLe', '2025-07-31'],
    ] as const) {
      const { erreurs } = await refuse({ [champ]: valeur });
      expect([champ, valeur, erreurs?.[0]?.champ]).toEqual([champ, valeur, champ]);
    }
  });

  it('stand by default, change one by one, and are kept with the year', async () => {
    expect((await srane.get(LIEU).expect(200)).body).toEqual({
      libelleRole: 'RRUPN',
      libelleService: 'SRANE',
      libelleCommission: 'Commission numérique',
      tauxRecommandes: [1250, 2500, 3750],
      sourceTaux: expect.stringContaining('à vérifier'),
      enveloppeImp: null,
      enveloppesImp: [],
      rentreeOuverteLe: null,
      rgpdDroitsMois: null,
      rgpdViolationHeures: null,
      version: 0,
      actionsPossibles: ['modifier'],
    });
    const { body } = await srane
      .put(LIEU)
      .send({
        libelleCommission: 'Groupe de pilotage',
        tauxRecommandes: [1250, 312.5],
        enveloppeImp: 300000,
        version: 0,
      })
      .expect(200);
    expect(body).toMatchObject({
      libelleService: 'SRANE',
      libelleCommission: 'Groupe de pilotage',
      tauxRecommandes: [312.5, 1250],
      sourceTaux: "paramètres de l'académie, 2026-2027",
      enveloppeImp: 300000,
    });
    const ouverte = await srane
      .put(LIEU)
      .send({ rentreeOuverteLe: '2026-02-01', enveloppeImp: null, version: body.version })
      .expect(200);
    expect(ouverte.body).toMatchObject({ rentreeOuverteLe: '2026-02-01', enveloppeImp: null });
    const lus = await t.base.runSysteme('taches', () => t.application.get(ParametresAcademie).read('22', 2026));
    expect(lus).toMatchObject({ tauxRecommandes: [31250, 125000], rentreeOuverteLe: '2026-02-01' });
    const suivante = await t.base.runSysteme('taches', () => t.application.get(ParametresAcademie).read('22', 2027));
    expect(suivante).toMatchObject({ libelleCommission: 'Commission numérique', version: 0 });
  });

  it('refuse a change made from an old version, and tell what stands', async () => {
    const { body } = await srane.put(LIEU).send({ libelleRole: 'RUPN', version: 0 }).expect(409);
    expect(body).toMatchObject({ code: 'version.perimee', courant: { libelleRole: 'RRUPN' } });
  });

  it('are read by the schools without the envelope, and changed by the SRANE alone', async () => {
    for (const role of ['chef', 'rrupn', 'contributeur', 'lecteur'] as const) {
      const client = await t.client(await t.fabriques.addActeur(role, { uai }));
      const { body } = await client.get(`/api/v1/etablissements/${uai}/annees/2026-2027/parametres`).expect(200);
      expect(body.libelleCommission).toBe('Groupe de pilotage');
      expect(body).not.toHaveProperty('enveloppeImp');
      await client.get(LIEU).expect(404);
    }
    const referent = await t.client(await t.fabriques.addActeur('referent_departemental', { departement: '023' }));
    expect((await referent.get(LIEU).expect(200)).body.actionsPossibles).toEqual([]);
    await referent.put(LIEU).send({ libelleRole: 'RUPN', version: 0 }).expect(403);
    const voisin = await t.client(await t.fabriques.addActeur('srane', { academie: '04' }));
    await voisin.put(LIEU).send({ libelleRole: 'RUPN', version: 0 }).expect(404);
  });
});
