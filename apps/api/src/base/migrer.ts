import { createHash } from 'node:crypto';
import pg from 'pg';
import { NOMS_DES_MIGRATIONS } from './fichiers-sql.js';
import { nameRole } from './roles.js';
import { buildSecurity } from './securite.js';
import { buildMigrationSource, buildParametres } from './source-de-donnees.js';
import type { Schema } from './tables.js';

const VERROU = 7_020_001;

/** School years from the first film to the one in preparation. */
const ANNEES = `insert into annees (annee, debut, fin)
  select a, make_date(a, 8, 1), make_date(a + 1, 7, 31) from generate_series(2025, extract(year from aujourdhui())::int + 1) a
  on conflict do nothing`;

/** The database was not brought to the version of the application. */
export class BaseNonMigree extends Error {}

/** @throws BaseNonMigree when the schema is not that of this version: the application itself never changes it */
export async function checkMigree(application: string): Promise<void> {
  const client = new pg.Client({
    connectionString: application,
    options: buildParametres({ role: nameRole('connexion') }),
  });
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string }>('select name from migrations');
    const faites = new Set(rows.map(({ name }) => name));
    if (NOMS_DES_MIGRATIONS.every((nom) => faites.has(nom))) return;
  } catch (erreur) {
    if (!NON_MIGREE.has((erreur as { code?: string }).code ?? '')) throw erreur;
  } finally {
    await client.end();
  }
  throw new BaseNonMigree(
    'La base n’est pas à la version de l’application. Mettez-la à jour, puis relancez : DATABASE_URL_MIGRATION=… npm run base:migrer',
  );
}

/** Undefined table, undefined or refused role, refused permission. */
const NON_MIGREE = new Set(['42P01', '22023', '42704', '42501']);

/**
 * Brings the schema up to date, makes its functions, triggers and views as they run today, and puts every table under its class.
 * Safe to run at each start and by several instances.
 * @param proprietaire address of the owner role
 * @param application name of the role that the application connects as
 * @param schema every table of the schema and every view that is lent, as its capability declares it
 * @param schema.decalage what the clock is ahead of real time, see `Horloge`
 */
export async function migrate(
  proprietaire: string,
  application: string,
  { decalage, ...schema }: Schema & { readonly decalage: string | undefined },
): Promise<void> {
  if (!/^[a-z_][a-z0-9_]*$/.test(application)) throw new Error(`Nom de rôle applicatif inattendu : ${application}`);
  const source = await buildMigrationSource(proprietaire, decalage).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [VERROU]);
    await source.runMigrations();
    await runner.query(ANNEES);
    const security = buildSecurity(application, schema);
    const empreinte = createHash('sha256').update(security).update(String(NOMS_DES_MIGRATIONS.length)).digest('hex');
    const [pose] = (await runner.query(`select obj_description('public.migrations'::regclass) as empreinte`)) as {
      empreinte: string | null;
    }[];
    if (pose?.empreinte !== empreinte) {
      await runner.startTransaction();
      await runner.query(security);
      await runner.query(`comment on table migrations is '${empreinte}'`);
      await runner.commitTransaction();
    }
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [VERROU]).catch(() => undefined);
    await runner.release();
    await source.destroy();
  }
}
