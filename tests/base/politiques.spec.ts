import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@focale/domaine';
import pg from 'pg';
import { nameRole, type RoleDeBase, ROLES_DE_REQUETE, ROLES_PRIS } from '../../apps/api/src/base/index.js';
import { TABLES, TABLES_DES_ETABLISSEMENTS } from '../../apps/api/src/tables.js';
import { type ApplicationDeTest, startApplication } from '../harnais/application-de-test.js';

describe('row-level security, as the application role sees the database', () => {
  let t: ApplicationDeTest;
  let application: pg.Client;
  let superutilisateur: pg.Client;

  beforeAll(async () => {
    t = await startApplication({ demonstration: true });
    application = new pg.Client({ connectionString: t.bases.application });
    superutilisateur = new pg.Client({ connectionString: t.bases.superutilisateur });
    await Promise.all([application.connect(), superutilisateur.connect()]);
  });

  afterAll(async () => {
    await Promise.all([application.end(), superutilisateur.end()]);
    await t.close();
  });

  async function count(client: pg.Client, table: string, where = 'true'): Promise<number> {
    const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`);
    return rows[0]?.n ?? -1;
  }

  async function withScope<T>(role: RoleDeBase, portee: Record<string, string>, travail: () => Promise<T>): Promise<T> {
    await application.query(`begin; set local role ${nameRole(role)}`);
    try {
      for (const [nom, valeur] of Object.entries(portee)) {
        await application.query(`select set_config($1, $2, true)`, [`focale.${nom}`, valeur]);
      }
      return await travail();
    } finally {
      await application.query('rollback');
    }
  }

  it('classifies every table of the schema, and nothing that is not there', async () => {
    const { rows } = await superutilisateur.query<{ relname: string }>(
      `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition order by relname`,
    );
    expect(rows.map(({ relname }) => relname)).toEqual(Object.keys(TABLES).sort());
  });

  it('forces row-level security with a policy on every table, and hides partitions', async () => {
    const { rows } = await superutilisateur.query<{ relname: string }>(
      `select relname from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
       and (not relrowsecurity or not relforcerowsecurity or not exists (select 1 from pg_policy p where p.polrelid = c.oid))`,
    );
    expect(rows).toEqual([]);
    const { rows: partitions } = await superutilisateur.query(
      `select relname from pg_class where relispartition and relkind = 'r' and relnamespace = 'public'::regnamespace
       and has_table_privilege('focale_application', oid, 'select')`,
    );
    expect(partitions).toEqual([]);
  });

  it('gives every view the rights of its reader', async () => {
    const { rows } = await superutilisateur.query(
      `select relname from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace
       and not coalesce(reloptions::text like '%security_invoker=true%', false)`,
    );
    expect(rows).toEqual([]);
  });

  it('connects with a role that owns nothing and bypasses nothing', async () => {
    const { rows } = await superutilisateur.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         (select count(*)::int from pg_class where relowner = r.oid) + (select count(*)::int from pg_proc where proowner = r.oid) as possessions
       from pg_roles r where rolname = 'focale_application'`,
    );
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, possessions: 0 },
    ]);
  });

  it('takes for a transaction the roles of requests and of system scopes, never those of the owner or of functions', async () => {
    const { rows } = await superutilisateur.query<{ rolname: string; inherit: boolean }>(
      `select r.rolname, pg_has_role('focale_application', r.oid, 'usage') as inherit
       from pg_roles r where pg_has_role('focale_application', r.oid, 'member') and r.rolname <> 'focale_application' order by 1`,
    );
    expect(rows).toEqual(
      ROLES_PRIS.map(nameRole)
        .sort()
        .map((rolname) => ({ rolname, inherit: false })),
    );
    for (const role of ['focale_proprietaire', 'focale_compteurs', 'focale_ouverture', 'postgres'])
      await expect(application.query(`set role ${role}`)).rejects.toThrow(/permission denied to set role/);
  });

  it('gives each role and command one policy of a table at most, and none to everybody', async () => {
    const { rows } = await superutilisateur.query(
      `select tablename, role, commande, count(*)::int as n from pg_policies p
       cross join unnest(p.roles) as role
       cross join unnest(case p.cmd when 'ALL' then array['SELECT', 'INSERT', 'UPDATE', 'DELETE'] else array[p.cmd] end) as commande
       where schemaname = 'public' group by 1, 2, 3 having count(*) > 1 or role = 'public'`,
    );
    expect(rows).toEqual([]);
  });

  it('lets a connection on which no role was set read and write nothing, nor after a transaction that took one', async () => {
    expect(await count(superutilisateur, 'avancements')).toBeGreaterThan(10_000);
    const agent = '00000000-0000-4000-8000-000000000000';
    for (const passe of ['never set', 'set, then given back']) {
      for (const table of Object.keys(TABLES)) {
        for (const sql of [`select 1 from ${table}`, `insert into ${table} default values`, `delete from ${table}`])
          await expect(application.query(sql).catch((erreur: Error) => [passe, sql, erreur.message])).resolves.toEqual([
            passe,
            sql,
            `permission denied for table ${table}`,
          ]);
      }
      await withScope('etablissement', { agent, uai: '0990002P' }, () => count(application, 'mandats'));
    }
  });

  it('shows no row of any table under a role of requests whose scope is not set, or is emptied', async () => {
    const vide = Object.fromEntries(
      ['agent', 'role', 'uai', 'academie', 'region', 'uais', 'departements', 'academies', 'regions'].map((nom) => [
        nom,
        '',
      ]),
    );
    for (const role of ROLES_DE_REQUETE) {
      for (const portee of [{}, vide]) {
        for (const table of Object.keys(TABLES)) {
          const lignes = withScope(role, portee, () => count(application, table)).catch((erreur: Error) =>
            erreur.message === `permission denied for table ${table}` ? 0 : erreur.message,
          );
          expect([role, table, await lignes]).toEqual([role, table, 0]);
        }
      }
    }
  });

  it('shows one school its own rows only, and lets it write on itself only', async () => {
    const agent = '00000000-0000-4000-8000-000000000000';
    await withScope('etablissement', { agent, role: 'chef', uai: '0990002P' }, async () => {
      for (const table of TABLES_DES_ETABLISSEMENTS) {
        expect([table, await count(application, table, `uai <> '0990002P'`)]).toEqual([table, 0]);
      }
      expect(await count(application, 'avancements')).toBeGreaterThan(100);
      const { rowCount } = await application.query(`update avancements set statut = 2 where uai = '0990003R'`);
      expect(rowCount).toBe(0);
    });
    const insertion = withScope(
      'etablissement',
      { agent, role: 'chef', uai: '0990002P', uais: '0990002P,0990003R' },
      () =>
        application.query(
          `insert into commissions (uai, annee, id, modalite, libelle) values ('0990003R', 2026, gen_random_uuid(), 'ad_hoc', 'x')`,
        ),
    );
    await expect(insertion).rejects.toThrow(/row-level security/);
  });

  it('keeps amounts from the roles that may not see them, and journal entries from everybody but their author until they are shared', async () => {
    const commun = { agent: '00000000-0000-4000-8000-000000000000', uai: '0990002P' };
    const toutes = await count(superutilisateur, 'compensations', `uai = '0990002P'`);
    expect(toutes).toBeGreaterThan(0);
    expect(
      await withScope('etablissement', { ...commun, role: 'lecteur' }, () => count(application, 'compensations')),
    ).toBe(0);
    expect(
      await withScope('etablissement', { ...commun, role: 'chef' }, () => count(application, 'compensations')),
    ).toBe(toutes);
    const srane = { agent: commun.agent, role: 'srane', academie: '22' };
    expect(await count(superutilisateur, 'activites')).toBeGreaterThan(100);
    const privees = 'not partagee';
    expect(await count(superutilisateur, 'activites', privees)).toBeGreaterThan(100);
    expect(await withScope('academie', srane, () => count(application, 'activites', privees))).toBe(0);
    const partagees = await count(superutilisateur, 'activites', `uai = '0990002P' and partagee`);
    expect(partagees).toBeGreaterThan(0);
    const readShared = (role: Role) =>
      withScope('etablissement', { ...commun, role }, () => count(application, 'activites'));
    for (const role of ['chef', 'adjoint', 'srane', 'referent_departemental'] as const)
      expect([role, await readShared(role)]).toEqual([role, partagees]);
    for (const role of ['rrupn', 'contributeur', 'lecteur'] as const)
      expect([role, await readShared(role)]).toEqual([role, 0]);
    expect(await withScope('academie', srane, () => count(application, 'totaux_journal'))).toBeGreaterThan(0);
  });

  it('never lets the application role read or change the audit trail, nor write a counter', async () => {
    for (const sql of [
      'select 1 from audit',
      'delete from audit',
      'update audit set evenement = null',
      'delete from compteurs_film',
      'drop table audit',
      'truncate mandats',
    ]) {
      for (const role of ROLES_PRIS)
        await expect(withScope(role, {}, () => application.query(sql))).rejects.toThrow(
          /permission denied|must be owner/,
        );
    }
  });
});
