import { createHash } from 'node:crypto';
import { buildSecurity } from './politiques.js';
import { buildMigrationSource } from './source-de-donnees.js';

const VERROU = 7_020_001;

/** School years from the first film to the one in preparation. */
const ANNEES = `insert into annees (annee, debut, fin)
  select a, make_date(a, 8, 1), make_date(a + 1, 7, 31) from generate_series(2025, extract(year from aujourdhui())::int + 1) a
  on conflict do nothing`;

/**
 * Brings the schema up to date, then puts every table under its class. Safe to run at each start and by several instances.
 * @param decalage what the clock is ahead of real time, see `Horloge`
 */
export async function migrate(adresses: { application: string; migration: string }, decalage?: string): Promise<void> {
  const application = decodeURIComponent(new URL(adresses.application).username);
  if (!/^[a-z_][a-z0-9_]*$/.test(application)) throw new Error(`Nom de rôle applicatif inattendu : ${application}`);
  const source = await buildMigrationSource(adresses.migration, decalage).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [VERROU]);
    await source.runMigrations();
    await runner.query(ANNEES);
    const security = buildSecurity(application);
    const empreinte = createHash('sha256').update(security).digest('hex');
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
