import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { noteLancement } from './lancements.mjs';

const MAIN = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url));
const BASE = new URL('../../apps/api/dist/base/index.js', import.meta.url);

/** An hour before test files begin: what the demonstration writes is past to them. */
const HEURE_DE_LA_DEMONSTRATION = '2026-11-22T08:00:00+01:00';

/**
 * One PostgreSQL for the whole run, with the databases that test files copy (`base-de-test.ts`): `vierge`, migrated and empty, and
 * `focale`, which holds the demonstration when it is asked for. Scenarios of the browser copy the whole folder instead
 * (`instance.ts`), as it was before anything ran on it.
 */
export async function openBases({ demonstration = false } = {}) {
  if (!existsSync(BASE)) throw new Error('Build the API before its tests: npm run build');
  const modele = await createFolder('focale-modele-');
  const base = await startBase(modele);
  await runAsSuperuser(base, relaxDurability);
  await runAsSuperuser(base, (client) =>
    client.query('create database vierge template focale owner focale_proprietaire'),
  );
  if (!demonstration) return serve(base);
  await base.stop();
  await loadDemonstration(modele);
  process.env.FOCALE_TESTS_MODELE = modele;
  const copie = await createFolder('focale-tests-');
  // `cp` keeps the owner of the files, which PostgreSQL asks for.
  await promisify(execFile)('cp', ['-a', `${modele}/.`, copie]);
  serve(await startBase(copie));
}

/** PostgreSQL runs as another user when the tests run as root: it must reach its folder. */
async function createFolder(prefixe) {
  const dossier = await mkdtemp(join(tmpdir(), prefixe));
  await chmod(dossier, 0o755);
  return dossier;
}

async function startBase(dossier) {
  const { BaseEmbarquee, buildAdresses } = await import(BASE.href);
  const base = new BaseEmbarquee(dossier);
  const { port } = await base.start();
  return { adresses: buildAdresses(dossier, port), stop: () => base.stop() };
}

function serve({ adresses, stop }) {
  process.env.FOCALE_TESTS_ADRESSES = JSON.stringify(adresses);
  globalThis.fermeturesDesBases = [...(globalThis.fermeturesDesBases ?? []), stop];
}

/** As `npm start` does, once; what planners know of its tables is there too. */
async function loadDemonstration(dossier) {
  noteLancement('demonstration');
  const { BaseEmbarquee, buildAdresses, findFreePort } = await import(BASE.href);
  const env = {
    ...process.env,
    PORT: String(await findFreePort()),
    FOCALE_DONNEES: dossier,
    JOURNAL_NIVEAU: 'warn',
    FOCALE_AUJOURDHUI: HEURE_DE_LA_DEMONSTRATION,
  };
  delete env.DATABASE_URL;
  delete env.DATABASE_URL_MIGRATION;
  const processus = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const fin = once(processus, 'exit');
  await Promise.race([waitForAccounts(processus), fin.then(([code]) => fail(code))]);
  const { application } = await new BaseEmbarquee(dossier).findRunning();
  const adresses = buildAdresses(dossier, new URL(application).port);
  await runAsSuperuser({ adresses }, (client) => client.query('analyze'), 'focale');
  processus.kill('SIGTERM');
  await fin;
}

/** The list of accounts is printed once everything is loaded and served. */
async function waitForAccounts(processus) {
  for await (const ligne of createInterface({ input: processus.stdout }))
    if (ligne.includes('admin@focale.example')) return;
}

function fail(code) {
  throw new Error(`Focale stopped with code ${code} while it loaded the demonstration`);
}

async function runAsSuperuser({ adresses }, travail, nom = 'postgres') {
  const adresse = new URL(adresses.superutilisateur);
  adresse.pathname = `/${nom}`;
  const client = new pg.Client({ connectionString: adresse.toString() });
  await client.connect();
  try {
    await travail(client);
  } finally {
    await client.end();
  }
}

/**
 * A PostgreSQL of the tests outlives no failure of the machine: it waits for no disk. What it has committed still survives
 * its own death and that of the application, which some tests provoke. Copies of its folder keep these settings.
 */
async function relaxDurability(client) {
  for (const reglage of ['fsync = off', 'full_page_writes = off', "max_wal_size = '4GB'", "checkpoint_timeout = '1h'"])
    await client.query(`alter system set ${reglage}`);
  await client.query('select pg_reload_conf()');
}
