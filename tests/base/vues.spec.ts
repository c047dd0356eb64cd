import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../../apps/api/src/base/index.js';
import { SCHEMA, TABLES, VUES } from '../../apps/api/src/tables.js';
import { listFiles, listFolders, RACINE, readText } from '../architecture/lecture.js';
import { type BaseDeTest, createBase } from '../harnais/base-de-test.js';

const { niveaux } = JSON.parse(readFileSync(join(RACINE, 'outils/maison/ordre-des-imports.json'), 'utf8')) as {
  niveaux: readonly (readonly string[])[];
};
const niveauOf = (capacite: string): number => niveaux.findIndex((noms) => noms.includes(capacite));

/** Capability that declares each table and view, as its `tables.ts` says. */
async function readProprietaires(): Promise<Map<string, string>> {
  const proprietaires = new Map<string, string>();
  for (const capacite of listFolders('apps/api/src').filter((nom) => niveauOf(nom) > 0)) {
    const chemin = `apps/api/src/${capacite}/tables.ts`;
    if (!listFiles(`apps/api/src/${capacite}`).includes(chemin)) continue;
    const { TABLES: tables, VUES: vues = {} } = (await import(join(RACINE, chemin))) as {
      TABLES: object;
      VUES?: object;
    };
    for (const nom of [...Object.keys(tables), ...Object.keys(vues)]) proprietaires.set(nom, capacite);
  }
  return proprietaires;
}

/** Views as the database has them: what they say, what they read, who may read them. */
const SQL_VUES = `
  select c.relname as vue, obj_description(c.oid, 'pg_class') as dit, pg_get_viewdef(c.oid) as definition, c.reloptions::text as options,
    (select array_agg(distinct r.relname::text order by r.relname::text) from pg_rewrite w
      join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid and d.refclassid = 'pg_class'::regclass
      join pg_class r on r.oid = d.refobjid and r.oid <> c.oid where w.ev_class = c.oid) as lit,
    (select array_agg(r.rolname::text order by r.rolname) from pg_roles r
      where r.rolname like 'focale\\_%' and has_table_privilege(r.oid, c.oid, 'select')) as lecteurs
  from pg_class c where c.relkind = 'v' and c.relnamespace = 'public'::regnamespace order by c.relname`;

interface VueLue {
  readonly vue: string;
  readonly dit: string;
  readonly definition: string;
  readonly lit: readonly string[];
  readonly lecteurs: readonly string[];
}

describe('the views that capabilities lend', () => {
  let base: BaseDeTest;
  let client: pg.Client;
  let lues: VueLue[];

  beforeAll(async () => {
    base = await createBase();
    client = new pg.Client({ connectionString: base.superutilisateur });
    await client.connect();
    lues = await readVues();
  });

  afterAll(async () => {
    await client.end();
    await base.remove();
  });

  const readVues = async (): Promise<VueLue[]> => (await client.query<VueLue>(SQL_VUES)).rows;

  it('are those that are declared, say what is declared of them and read what is declared', () => {
    const declarees = Object.entries(VUES)
      .map(([vue, { dit, lit }]) => ({ vue, dit, lit: [...lit].sort() }))
      .sort((a, b) => (a.vue < b.vue ? -1 : 1));
    expect(lues.map(({ vue, dit, lit }) => ({ vue, dit, lit: [...lit].sort() }))).toEqual(declarees);
    const fichiers = listFiles('apps/api/src/base/courant').filter((chemin) => chemin.includes('/vue-'));
    expect(
      fichiers
        .map((chemin) => /^create view (\w+) with \(security_invoker = true\) as$/m.exec(readText(chemin))?.[1])
        .sort(),
    ).toEqual(declarees.map(({ vue }) => vue));
  });

  it('are each read by something', () => {
    const textes = listFiles('apps/api/src')
      .filter((chemin) => /(?<!tables|\.spec)\.(ts|sql)$/.test(chemin))
      .map(readText);
    const lectures = textes.flatMap((texte) => [...texte.matchAll(/\b(?:from|join) (vue_\w+)/g)].map(([, vue]) => vue));
    expect(Object.keys(VUES).filter((vue) => !lectures.includes(vue))).toEqual([]);
  });

  it('read nothing private of another capability, and nothing from above', async () => {
    const proprietaires = await readProprietaires();
    const pretees = new Set([
      ...Object.entries(TABLES).flatMap(([table, classement]) => ('prete' in classement ? [table] : [])),
      ...Object.keys(VUES),
    ]);
    const rang = (nom: string): number => niveauOf(proprietaires.get(nom) ?? '');
    const fautes = lues.flatMap(({ vue, lit }) =>
      lit
        .filter(
          (nom) => proprietaires.get(nom) !== proprietaires.get(vue) && !(pretees.has(nom) && rang(nom) < rang(vue)),
        )
        .map((nom) => `${vue}: ${nom}`),
    );
    expect(fautes).toEqual([]);
  });

  it('are read by who may read all that they read, and by nobody else', async () => {
    const { rows } = await client.query<{ nom: string; lecteurs: string[] }>(
      `select c.relname as nom, array_agg(r.rolname::text order by r.rolname) as lecteurs from pg_class c
       join pg_roles r on r.rolname like 'focale\\_%' and has_table_privilege(r.oid, c.oid, 'select')
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v') group by 1`,
    );
    const lecteurs = new Map(rows.map((ligne) => [ligne.nom, ligne.lecteurs]));
    for (const { vue, lit, lecteurs: siens } of lues) {
      const voulus = (lecteurs.get(lit[0] ?? '') ?? []).filter((role) =>
        lit.every((nom) => lecteurs.get(nom)?.includes(role)),
      );
      expect([vue, siens]).toEqual([vue, voulus]);
    }
  });

  it('are the same in a database that another version left, whatever it had made of them', async () => {
    await client.query(`
      drop view vue_chefs, vue_delegations, vue_personnes;
      create view vue_personnes as select nom, id from agents;
      create view vue_d_avant as select v.uai from vue_mandats v;
      grant all on vue_personnes, vue_d_avant to focale_perimetre;
      alter view vue_personnes owner to focale_proprietaire; alter view vue_d_avant owner to focale_proprietaire;
      comment on table migrations is null`);
    expect((await readVues()).map(({ vue }) => vue)).toContain('vue_d_avant');
    await migrate(base.migration, 'focale_application', { ...SCHEMA, decalage: undefined });
    expect(await readVues()).toEqual(lues);
  });
});
