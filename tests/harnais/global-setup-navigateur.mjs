import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openDossierDesEssais } from './dossier-des-essais.mjs';
import { relaxDurability } from './relax-durability.mjs';

const MAIN = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url));
const BASE = new URL('../../apps/api/dist/base/index.js', import.meta.url);

/**
 * Unpacks the browser and loads the demonstration once: each scenario starts on a copy of its data folder (see `instance.ts`).
 */
export default async function setup() {
  openDossierDesEssais();
  await unpackBrowser();
  const { BaseEmbarquee, buildAdresses, findFreePort } = await import(BASE.href);
  const dossier = await mkdtemp(join(tmpdir(), 'focale-modele-'));
  // PostgreSQL runs as another user when the tests run as root: it must reach its folder.
  await chmod(dossier, 0o755);
  const env = { ...process.env, PORT: String(await findFreePort()), FOCALE_DONNEES: dossier, JOURNAL_NIVEAU: 'warn' };
  // An hour before the scenarios begin: what it writes is past to them.
  env.FOCALE_AUJOURDHUI = '2026-11-22T08:00:00+01:00';
  delete env.DATABASE_URL;
  delete env.DATABASE_URL_MIGRATION;
  const processus = spawn(process.execPath, [MAIN], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const fin = once(processus, 'exit');
  await Promise.race([waitForAccounts(processus), fin.then(([code]) => fail(code))]);
  const { application } = await new BaseEmbarquee(dossier).findRunning();
  await relaxDurability(buildAdresses(dossier, new URL(application).port).superutilisateur);
  processus.kill('SIGTERM');
  await fin;
  process.env.FOCALE_TESTS_MODELE = dossier;
}

/** Into the folder of the run, before two test files ask for it at once (see `navigateur.ts`). */
async function unpackBrowser() {
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
}

/** The list of accounts is printed once everything is loaded and served. */
async function waitForAccounts(processus) {
  for await (const ligne of createInterface({ input: processus.stdout }))
    if (ligne.includes('admin@focale.example')) return;
}

function fail(code) {
  throw new Error(`Focale stopped with code ${code} while it loaded the demonstration`);
}
