import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';

const DIST = new URL('../../apps/api/dist/', import.meta.url);
const MAIN = fileURLToPath(new URL('main.js', DIST));
const run = promisify(execFile);

/** A real process of Focale with its embedded database in this folder, once it is ready. */
export async function startInstance(dossier, env) {
  const { findFreePort } = await import(new URL('base/index.js', DIST).href);
  const port = await findFreePort();
  const herite = { ...process.env };
  delete herite.DATABASE_URL;
  delete herite.DATABASE_URL_MIGRATION;
  const processus = spawn(process.execPath, [MAIN], {
    env: { ...herite, PORT: String(port), FOCALE_DONNEES: dossier, JOURNAL_NIVEAU: 'error', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const adresse = `http://127.0.0.1:${port}`;
  while (!(await isReady(adresse))) {
    if (processus.exitCode !== null) throw new Error(`Focale stopped with code ${processus.exitCode}`);
    await delay(200);
  }
  const superutilisateur = await readAdresse(dossier);
  const donnees = (await query(superutilisateur, 'show data_directory'))[0].data_directory;
  const principal = Number((await readFile(join(donnees, 'postmaster.pid'), 'utf8')).split('\n')[0]);
  const listPostgres = async () => {
    const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=']);
    const couples = stdout.split('\n').map((ligne) => ligne.trim().split(/\s+/).map(Number));
    return couples.flatMap(([pid, parent]) => (pid === principal || parent === principal ? [pid] : []));
  };
  return {
    adresse,
    listPostgres,
    query: (sql) => query(superutilisateur, sql),
    async signalPostgres(signal) {
      for (const pid of await listPostgres()) send(pid, signal);
    },
    async stop() {
      const fin = once(processus, 'exit');
      processus.kill('SIGTERM');
      await fin;
    },
    async kill() {
      if (processus.exitCode === null && processus.signalCode === null) processus.kill('SIGKILL');
      for (const pid of await listPostgres()) {
        send(pid, 'SIGCONT');
        send(pid, 'SIGTERM');
      }
      while ((await listPostgres()).length > 0) await delay(100);
    },
  };
}

/** Signals a process that may have ended since it was listed. */
function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (erreur) {
    if (erreur.code !== 'ESRCH') throw erreur;
  }
}

/** Address of the superuser of the embedded database. */
async function readAdresse(dossier) {
  const { application } = JSON.parse(await readFile(join(dossier, 'adresses.json'), 'utf8'));
  const { superutilisateur } = JSON.parse(await readFile(join(dossier, 'secrets.json'), 'utf8'));
  const url = new URL(application);
  url.username = 'postgres';
  url.password = superutilisateur;
  return url.toString();
}

async function query(connectionString, sql) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function isReady(adresse) {
  try {
    return (await fetch(`${adresse}/api/sante`)).ok;
  } catch {
    return false;
  }
}
