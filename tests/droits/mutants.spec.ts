import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BaseDeTest, createBase } from '../harnais/base-de-test.js';
import { killMutant, listMutants, type Mutant } from './mutants.js';
import { Sonde } from './sonde.js';

/** `tous`, or the name of a table: set by `npm run droits:mutants`. Otherwise one mutant in so many, always the same. */
const { DROITS_MUTANTS: choix } = process.env;
const UN_SUR = 16;

const isChosen = ({ table }: Mutant, rang: number): boolean =>
  choix === undefined ? rang % UN_SUR === 0 : choix === 'tous' || table === choix;

describe('policies, each damaged in turn', () => {
  let base: BaseDeTest;
  let sonde: Sonde;
  let mutants: Mutant[];

  beforeAll(async () => {
    base = await createBase();
    sonde = await Sonde.open(base.superutilisateur);
    mutants = await listMutants(sonde);
  });

  afterAll(async () => {
    await sonde.client.end();
    await base.remove();
  });

  it('are many, and every policy is among them', async () => {
    const { rows } = await sonde.client.query<{ n: number }>(
      `select count(*)::int as n from pg_policies where schemaname = 'public'`,
    );
    expect(mutants.filter(({ nom }) => nom.endsWith(' removed'))).toHaveLength(rows[0]?.n ?? -1);
    expect(mutants.length).toBeGreaterThan(1000);
  });

  it('show in the rows that somebody reads or writes', async () => {
    const essayes = mutants.filter(isChosen);
    const survivants: string[] = [];
    for (const mutant of essayes) if ((await killMutant(sonde, mutant)) === undefined) survivants.push(mutant.nom);
    if (choix !== undefined) console.log(`${essayes.length} mutants, ${essayes.length - survivants.length} killed`);
    expect(essayes.length).toBeGreaterThan(choix === undefined || choix === 'tous' ? 50 : 0);
    expect(survivants).toEqual([]);
  });

  it('are put back: the rows are again those that are expected', async () => {
    const [mutant] = mutants;
    if (!mutant) throw new Error('no mutant');
    expect(await killMutant(sonde, { ...mutant, sql: 'select 1' })).toBeUndefined();
  });
});
