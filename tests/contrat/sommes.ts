import pg from 'pg';
import { waitFor } from '../harnais/wait-for.js';

/** A job that the worker takes now, or holds. */
const SQL_TACHES_EN_COURS = `
  select 1 from pgboss.job
  where state = 'active' or (state in ('created', 'retry') and start_after <= pgboss.job_now()) limit 1`;

/**
 * Checksum and number of the rows of these schools in every table that has a `uai`, read as superuser once the jobs
 * queued so far are done: what a job writes later is not the doing of the next request.
 */
export async function computeSommes(adresse: string, ecoles: readonly string[]): Promise<Map<string, string>> {
  const client = new pg.Client({ connectionString: adresse });
  await client.connect();
  try {
    await waitFor(async () => (await client.query(SQL_TACHES_EN_COURS)).rows.length === 0);
    const { rows: tables } = await client.query<{ nom: string }>(
      `select c.oid::regclass::text as nom from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'uai'
       join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
       where c.relkind in ('r', 'p') and not c.relispartition and not a.attisdropped order by 1`,
    );
    const sommes = new Map<string, string>();
    for (const { nom } of tables) {
      const { rows } = await client.query<{ somme: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as somme
         from ${nom} t where uai = any($1::bpchar[])`,
        [ecoles],
      );
      sommes.set(nom, rows[0]?.somme ?? '');
    }
    return sommes;
  } finally {
    await client.end();
  }
}
