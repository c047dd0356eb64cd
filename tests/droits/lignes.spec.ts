import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BaseDeTest, createBase } from '../harnais/base-de-test.js';
import { ATTENDUS, type Commande } from './attendus.js';
import { PORTEES, REQUETES } from './portees.js';
import { Sonde } from './sonde.js';

const COMMANDES: readonly Commande[] = ['select', 'insert', 'update', 'delete'];

describe('the rows that each kind of transaction reads and writes', () => {
  let base: BaseDeTest;
  let sonde: Sonde;

  beforeAll(async () => {
    base = await createBase();
    sonde = await Sonde.open(base.superutilisateur);
  });

  afterAll(async () => {
    await sonde.client.end();
    await base.remove();
  });

  it('are said of every table, each of which has rows', () => {
    expect([...ATTENDUS.keys()].sort()).toEqual([...sonde.tables.keys()].sort());
    expect([...sonde.tables].filter(([, lignes]) => lignes.length === 0)).toEqual([]);
  });

  it.each(PORTEES.map((portee) => [portee.nom, portee] as const))('%s', async (_nom, portee) => {
    const ecarts: string[] = [];
    await sonde.client.query('begin');
    try {
      await sonde.under(portee, async () => {
        for (const table of ATTENDUS.keys())
          for (const commande of COMMANDES) ecarts.push(...(await sonde.listEcarts(portee, table, commande)));
      });
    } finally {
      await sonde.client.query('rollback');
    }
    expect(ecarts).toEqual([]);
  });

  it('differ from one person to the next: the walk is not one of empty tables', () => {
    expect(new Set(REQUETES.map(({ voit }) => voit.join(''))).size).toBeGreaterThan(8);
  });
});
