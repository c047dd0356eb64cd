import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import pg from 'pg';
import { buildAnnuaire, buildLigne } from '../fabriques/annuaire.js';
import { type ApplicationDeTest, startApplication } from '../harnais/application-de-test.js';
import { killOuvrier, startOuvrier } from '../harnais/ouvrier.js';
import { waitFor } from '../harnais/wait-for.js';

const IMPORTS = '/api/v1/etablissements/imports';

describe('a worker killed in the middle of a job', () => {
  let t: ApplicationDeTest;
  let observateur: pg.Client;
  const ouvriers: ChildProcess[] = [];

  beforeAll(async () => {
    // Not the shared one: other processes work on its database.
    t = await startApplication({ travaux: false });
    observateur = new pg.Client({ connectionString: t.bases.superutilisateur });
    await observateur.connect();
  });

  afterAll(async () => {
    for (const ouvrier of ouvriers) await killOuvrier(ouvrier);
    await observateur.end();
    await t.close();
  });

  function start(): ChildProcess {
    const ouvrier = startOuvrier(t.bases);
    ouvriers.push(ouvrier);
    return ouvrier;
  }

  it('leaves it to another one, which takes it within a minute', async () => {
    const admin = await t.client(await t.fabriques.addActeur('administrateur', {}));
    const fichier = Buffer.from(buildAnnuaire(buildLigne(1)));
    const { body } = await admin.post(`${IMPORTS}?essai=false`).attach('fichier', fichier, 'annuaire.csv').expect(202);
    const { id } = body as { id: string };
    const readEtat = async (): Promise<string> => {
      const { rows } = await observateur.query<{ etat: string }>('select etat from imports_annuaire where id = $1', [
        id,
      ]);
      return rows[0]?.etat ?? '';
    };
    // The job waits for what this test holds, as long as it takes to be killed.
    const cle = [`import:${id}`];
    await observateur.query(`select pg_advisory_lock(hashtextextended($1, 0))`, cle);
    const premier = start();
    await waitFor(async () => {
      const { rows } = await observateur.query(
        `select 1 from pgboss.job where name = 'annuaire.importer' and state = 'active'`,
      );
      return rows.length === 1;
    });
    await killOuvrier(premier);
    await observateur.query(`select pg_advisory_unlock(hashtextextended($1, 0))`, cle);
    expect(await readEtat()).toBe('en_cours');
    start();
    await waitFor(async () => (await readEtat()) === 'termine');
  });
});
