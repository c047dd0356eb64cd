import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { Courriels } from '../../apps/api/src/socle/courriels/index.js';
import { type ApplicationDeTest, startApplication } from '../harnais/application-de-test.js';
import { waitFor } from '../harnais/wait-for.js';

const WORKER = join(import.meta.dirname, '../../apps/api/dist/worker.js');

describe('a worker killed in the middle of a job', () => {
  let t: ApplicationDeTest;
  let muet: Server;
  let observateur: pg.Client;
  const processus: ChildProcess[] = [];

  beforeAll(async () => {
    // Not the shared one: other processes work on its database.
    t = await startApplication({ travaux: false });
    // Takes the connection and says nothing: the job that sends the mail waits for ever.
    muet = createServer((prise) => prise.on('error', () => undefined)).listen(0, '127.0.0.1');
    await once(muet, 'listening');
    observateur = new pg.Client({ connectionString: t.bases.superutilisateur });
    await observateur.connect();
  });

  afterAll(async () => {
    for (const enfant of processus) enfant.kill('SIGKILL');
    muet.close();
    await observateur.end();
    await t.close();
  });

  function startWorker(env: Record<string, string>): ChildProcess {
    const enfant = spawn(process.execPath, [WORKER], {
      env: {
        ...process.env,
        DATABASE_URL: t.bases.application,
        DATABASE_URL_MIGRATION: t.bases.migration,
        JOURNAL_NIVEAU: 'silent',
        ...env,
      },
      stdio: 'ignore',
    });
    processus.push(enfant);
    return enfant;
  }

  const readEtats = async (): Promise<string[]> => {
    const { rows } = await observateur.query<{ etat: string }>('select etat from courriels');
    return rows.map(({ etat }) => etat);
  };

  it('leaves it to another one, which takes it within a minute', async () => {
    await t.base.runSysteme('taches', () =>
      t.application.get(Courriels).send({ destinataire: 'a@essai.example', sujet: 'Essai', texte: 'Essai' }),
    );
    const { port } = muet.address() as { port: number };
    const premier = startWorker({ SMTP_URL: `smtp://127.0.0.1:${port}` });
    await waitFor(async () => {
      const { rows } = await observateur.query(
        `select 1 from pgboss.job where name = 'courriels.envoyer' and state = 'active'`,
      );
      return rows.length === 1;
    });
    premier.kill('SIGKILL');
    await once(premier, 'exit');
    expect(await readEtats()).toEqual(['en_attente']);
    // Without a mail server the message is kept in the application's box.
    startWorker({});
    await waitFor(async () => (await readEtats()).every((etat) => etat === 'en_boite'));
  });
});
