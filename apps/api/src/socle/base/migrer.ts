import { createHash } from 'node:crypto';
import { buildSecurity } from './politiques.js';
import { buildMigrationSource } from './source-de-donnees.js';

const VERROU = 7_020_001;

/** Brings the schema up to date, then puts every table under its class. Safe to run at each start and by several instances. */
export async function migrate(adresses: { application: string; migration: string }): Promise<void> {
  const application = decodeURIComponent(new URL(adresses.application).username);
  if (!/^[a-z_][a-z0-9_]*$/.test(application)) throw new Error(`Nom de rôle applicatif inattendu : ${application}`);
  const source = await buildMigrationSource(adresses.migration).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [VERROU]);
    await source.runMigrations();
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
