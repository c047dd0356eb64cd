import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { buildAnnuaire, buildLigne, buildUai } from '../../../../../tests/fabriques/annuaire.js';
import { type ImportsDeTest, startImports } from '../../../../../tests/fabriques/import-annuaire.js';

const ADRESSE = '/api/v1/academies/22/annees/2026-2027/presets-ent';
const COLLEGE_23 = { departement: '023', type: 'college' } as const;

describe('the ENT that new schools receive', () => {
  let imports: ImportsDeTest;
  let srane: TestAgent;

  beforeAll(async () => {
    imports = await startImports();
  });

  beforeEach(async () => {
    await imports.clear();
    await imports.t.fabriques.addDepartement('023', '22', '75');
    srane = await imports.t.client(await imports.t.fabriques.addActeur('srane', { academie: '22' }));
  });

  afterAll(async () => {
    await imports.t.close();
  });

  it('is what the application proposes, until the académie says otherwise', async () => {
    const { body: avant } = await srane.get(ADRESSE).expect(200);
    expect(avant.presets).toHaveLength(5);
    expect(avant.presets[0]).toMatchObject({
      ...COLLEGE_23,
      ent: 'ent_creuse',
      certitude: 'source',
      origine: 'application',
    });
    const { body } = await srane
      .put(ADRESSE)
      .send({ presets: [{ ...COLLEGE_23, ent: 'edugar' }], version: 0 })
      .expect(200);
    expect(body).toMatchObject({ version: 1 });
    expect(body.presets[0]).toMatchObject({ ent: 'edugar', certitude: 'a_confirmer', origine: 'academie' });
    const { body: rendu } = await srane
      .put(ADRESSE)
      .send({ presets: [{ ...COLLEGE_23, ent: null }], version: 1 })
      .expect(200);
    expect(rendu.presets[0]).toMatchObject({ ent: 'ent_creuse', origine: 'application' });
    expect(rendu.version).toBe(2);
  });

  it('goes to the schools that the directory brings later, not to those that have one', async () => {
    await imports.run(buildAnnuaire(buildLigne(1)));
    await srane
      .put(ADRESSE)
      .send({ presets: [{ ...COLLEGE_23, ent: 'edugar' }], version: 0 })
      .expect(200);
    await imports.run(buildAnnuaire(buildLigne(1), buildLigne(2)));
    expect(await imports.list('uai, ent, certitude', 'ents_etablissements')).toEqual([
      { uai: buildUai(1), ent: 'ent_creuse', certitude: 'source' },
      { uai: buildUai(2), ent: 'edugar', certitude: 'a_confirmer' },
    ]);
  });

  it('gives an imported académie its contacts, library and dates with the import', async () => {
    const count = async (table: string): Promise<number> => (await imports.list('academie, id', table)).length;
    await imports.run(buildAnnuaire(buildLigne(1)), { essai: true });
    expect(await count('contacts')).toBe(0);
    await imports.run(buildAnnuaire(buildLigne(1)));
    expect([await count('contacts'), await count('ressources'), await count('dates_academie')]).toEqual([35, 33, 4]);
  });

  it.each([
    ['presets.0.departement', [{ departement: '033', type: 'college', ent: 'ose' }]],
    ['presets.0.type', [{ departement: '023', type: 'ecole', ent: 'ose' }]],
    ['presets.0.ent', [{ departement: '023', type: 'college' }]],
    [
      'presets.1',
      [
        { ...COLLEGE_23, ent: 'ose' },
        { ...COLLEGE_23, ent: 'enej' },
      ],
    ],
    ['presets', []],
  ])('is refused when %s is wrong', async (champ, presets) => {
    const { body } = await srane.put(ADRESSE).send({ presets, version: 0 }).expect(400);
    expect(body.erreurs.map((erreur: { champ: string }) => erreur.champ)).toEqual([champ]);
  });

  it('needs the version that was read, and the SRANE', async () => {
    const presets = [{ ...COLLEGE_23, ent: 'edugar' }];
    await srane.put(ADRESSE).send({ presets, version: 3 }).expect(409);
    const { t } = imports;
    const creuse = await t.client(await t.fabriques.addActeur('referent_departemental', { departement: '023' }));
    await creuse.get(ADRESSE).expect(200);
    await creuse.put(ADRESSE).send({ presets, version: 0 }).expect(403);
  });
});
