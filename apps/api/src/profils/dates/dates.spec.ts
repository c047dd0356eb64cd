import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AcademieAvecProfil, addAcademieAvecProfil } from '../../../../../tests/fabriques/profils.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { DatesDeLAcademie } from './dates.js';

const SID = { genre: 'safer_internet_day', intitule: 'Safer Internet Day', debut: '2027-02-09' } as const;

describe('the dates of an académie', () => {
  let t: ApplicationDeTest;
  let lieu: AcademieAvecProfil;
  let adresse: string;

  beforeAll(async () => {
    t = await startApplication();
    lieu = await addAcademieAvecProfil(t);
    adresse = `${lieu.academie}/dates`;
  });

  afterAll(async () => {
    await t.close();
  });

  it('are known for 2025-2026 with their source, and not invented for 2026-2027', async () => {
    const { body: avant } = await lieu.srane.get(adresse.replace('2026-2027', '2025-2026')).expect(200);
    expect(avant.dates).toHaveLength(4);
    expect(avant.dates[2]).toMatchObject({
      genre: 'certification_pix',
      debut: '2026-03-16',
      fin: '2026-06-13',
      type: 'college',
      certitude: 'source',
      source: expect.stringContaining('https://'),
    });
    expect((await lieu.srane.get(adresse).expect(200)).body).toMatchObject({ dates: [], zone: 'A' });
  });

  it('are shown to the schools of their level', async () => {
    const lycee = { ...SID, genre: 'certification_pix', intitule: 'Certification Pix', type: 'lycee' };
    const { body: date } = await lieu.srane.post(adresse).send(lycee).expect(201);
    expect(date).toMatchObject({ fin: '2027-02-09', certitude: 'a_verifier', version: 1 });
    await lieu.srane.post(adresse).send(SID).expect(201);
    const { body } = await lieu.chef.get(`${lieu.ecole}/dates`).expect(200);
    expect(body.dates.map(({ intitule }: { intitule: string }) => intitule)).toEqual(['Safer Internet Day']);
    const erea = await t.fabriques.addEtablissement({ type: 'erea' });
    const dates = t.application.get(DatesDeLAcademie, { strict: false });
    expect(await t.base.runSysteme('calendriers', () => dates.listFor({ uai: erea.uai, annee: 2026 }))).toHaveLength(2);
  });

  it('are corrected and removed by the SRANE', async () => {
    const { body: date } = await lieu.srane.post(adresse).send(SID).expect(201);
    const lien = `${adresse}/${date.id}`;
    const { body } = await lieu.srane.patch(lien).send({ fin: '2027-02-10', version: 1 }).expect(200);
    expect(body).toMatchObject({ debut: '2027-02-09', fin: '2027-02-10', version: 2 });
    await lieu.srane.patch(lien).send({ fin: '2027-02-10', version: 1 }).expect(409);
    await lieu.srane.patch(lien).send({ version: 2 }).expect(400);
    await lieu.srane.delete(lien).expect(204);
    await lieu.srane.get(adresse).expect(200);
    await lieu.chef.delete(lien).expect(404);
  });

  it.each([
    ['debut', { debut: '2025-02-09', fin: '2027-02-09' }],
    ['fin', { fin: '2027-02-08' }],
    ['fin', { fin: '2028-02-08' }],
    ['zone', { genre: 'vacances' }],
    ['zone', { zone: 'A' }],
    ['source', { certitude: 'source' }],
    ['debut', { debut: '2027-02-30' }],
  ])('are refused when %s is wrong: %j', async (champ, faute) => {
    const { body } = await lieu.srane
      .post(adresse)
      .send({ ...SID, ...faute })
      .expect(400);
    expect(body.erreurs.map((erreur: { champ: string }) => erreur.champ)).toEqual([champ]);
  });

  it('are closed with their year', async () => {
    await lieu.srane.post(adresse.replace('2026-2027', '2025-2026')).send(SID).expect(409);
  });
});
