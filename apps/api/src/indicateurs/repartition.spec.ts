import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addEcoleSuivie, type EcoleSuivie } from '../../../../tests/fabriques/attendus.js';
import { getIndicateur, listIndicateurs } from '../../../../tests/fabriques/indicateurs.js';
import { type ApplicationDeTest, startApplication } from '../../../../tests/harnais/application-de-test.js';

/** An académie of its own: the groups are counted here. */
const LIEU = { departement: '071', academie: '71', type: 'college' } as const;

describe('what a school knows of the others', () => {
  let t: ApplicationDeTest;
  let ecole: EcoleSuivie;
  const autres: string[] = [];

  beforeAll(async () => {
    t = await startApplication();
    ecole = await addEcoleSuivie(t, LIEU);
    await setValeur(ecole.uai, 99);
    for (const valeur of [10, 20, 30, 40]) autres.push(await addAutre(valeur));
  });

  afterAll(async () => {
    await t.close();
  });

  const setValeur = (uai: string, valeur: number | null, annee = 2026) =>
    t.fabriques.query(
      `insert into indicateurs_valeurs (uai, annee, code, valeur) values ($1, $2, 'collegues_pix', $3)
       on conflict (uai, annee, code) do update set valeur = excluded.valeur`,
      [uai, annee, valeur],
    );

  const addAutre = async (valeur: number, lieu: Parameters<typeof t.fabriques.addEtablissement>[0] = {}) => {
    const { uai } = await t.fabriques.addEtablissement({ ...LIEU, ...lieu });
    await setValeur(uai, valeur);
    return uai;
  };

  const readRepartition = async () => (await getIndicateur(ecole, 'collegues_pix')).repartition;

  it('is nothing while four others only have a value', async () => {
    expect(await readRepartition()).toBeNull();
  });

  it('counts neither another type, nor another académie, nor another year, nor what was emptied', async () => {
    await addAutre(50, { type: 'lycee' });
    await addAutre(50, { departement: '072', academie: '72' });
    const { uai } = await t.fabriques.addEtablissement(LIEU);
    await setValeur(uai, 50, 2025);
    const videe = await addAutre(50);
    await setValeur(videe, null);
    expect(await readRepartition()).toBeNull();
  });

  it('is three quartiles once five have one: no value of its own, no school, no rank', async () => {
    autres.push(await addAutre(60));
    expect(await readRepartition()).toEqual({ etablissements: 5, q1: 20, mediane: 30, q3: 40 });
    const reponse = JSON.stringify(await listIndicateurs(ecole));
    for (const uai of autres) expect(reponse).not.toContain(uai);
    expect(reponse).not.toMatch(/rang|classement/i);
  });

  it('is the same for what is computed: four, then five', async () => {
    const addParents = (uai: string, participants: number | null) =>
      t.fabriques.query(
        `insert into evenements (uai, id, annee, genre, date, titre, publics, participants)
         values ($1, gen_random_uuid(), 2026, 'information_parentale', '2026-10-05', 'Réunion', '{parents}', $2)`,
        [uai, participants],
      );
    for (const [rang, uai] of autres.entries()) await addParents(uai, rang < 4 ? rang * 10 : null);
    expect((await getIndicateur(ecole, 'parents_informes')).repartition).toBeNull();
    await addParents(autres[4]!, 100);
    expect((await getIndicateur(ecole, 'parents_informes')).repartition).toEqual({
      ...{ etablissements: 5, q1: 10, mediane: 20, q3: 30 },
    });
  });
});
