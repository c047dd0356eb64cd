import pg from 'pg';

/**
 * A PostgreSQL of the tests outlives no failure of the machine: it waits for no disk. What it has committed still survives
 * its own death and that of the application, which some tests provoke. Copies of its folder keep these settings.
 * @param superutilisateur address of the superuser
 */
export async function relaxDurability(superutilisateur) {
  const client = new pg.Client({ connectionString: superutilisateur });
  await client.connect();
  for (const reglage of ['fsync = off', 'full_page_writes = off', "max_wal_size = '4GB'", "checkpoint_timeout = '1h'"])
    await client.query(`alter system set ${reglage}`);
  await client.query('select pg_reload_conf()');
  await client.end();
}
