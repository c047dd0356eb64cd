import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type BaseDeTest, createBase } from '../harnais/base-de-test.js';
import { EXCEPTIONS } from './linter/exceptions.js';
import { REGLES_DE_DROITS } from './linter/droits.js';
import { REGLES_DE_STRUCTURE } from './linter/structure.js';
import type { Regle } from './linter/regle.js';

const REGLES: Readonly<Record<string, Regle>> = { ...REGLES_DE_STRUCTURE, ...REGLES_DE_DROITS };

describe('the schema, under the rules of a database linter', () => {
  let base: BaseDeTest;
  let client: pg.Client;

  beforeAll(async () => {
    base = await createBase();
    client = new pg.Client({ connectionString: base.superutilisateur });
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
    await base.remove();
  });

  async function inspect({ sql }: Regle): Promise<string[]> {
    const { rows } = await client.query<{ objet: string }>(
      `select distinct objet collate "C" as objet from (${sql}) r order by 1`,
    );
    return rows.map(({ objet }) => objet);
  }

  const admis = (regle: string): string[] =>
    EXCEPTIONS.filter((exception) => exception.regle === regle).flatMap(({ objets }) => [...objets]);

  it.each(Object.entries(REGLES))('%s: nothing breaks it but what is written', async (nom, regle) => {
    expect(await inspect(regle)).toEqual(admis(nom).sort());
  });

  it.each(Object.entries(REGLES))('%s: names what would break it', async (_nom, regle) => {
    await client.query('begin');
    try {
      const avant = await inspect(regle);
      expect(avant).not.toContain(regle.faute.objet);
      await client.query(regle.faute.sql);
      expect((await inspect(regle)).filter((objet) => !avant.includes(objet))).toContain(regle.faute.objet);
    } finally {
      await client.query('rollback');
    }
  });

  it('has exceptions to these rules only, each dated and with its reason', () => {
    for (const { regle, le, raison, objets } of EXCEPTIONS) {
      expect(Object.keys(REGLES)).toContain(regle);
      expect(le).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(raison.length).toBeGreaterThan(40);
      expect(objets.length).toBeGreaterThan(0);
    }
  });
});
