import pg from 'pg';
import type { ApplicationDeTest } from '../harnais/application-de-test.js';

/** What the last line of the audit trail of an event says, which no role of the application reads back. */
export async function readDernierAudit(t: ApplicationDeTest, evenement: string): Promise<Record<string, unknown>> {
  const superutilisateur = new pg.Client({ connectionString: t.bases.superutilisateur });
  await superutilisateur.connect();
  const { rows } = await superutilisateur.query<{ apres: Record<string, unknown> }>(
    `select apres from audit where evenement = $1 order by id desc limit 1`,
    [evenement],
  );
  await superutilisateur.end();
  return rows[0]?.apres ?? {};
}
