import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDossierDesEssais } from './dossier-des-essais.mjs';
import { relaxDurability } from './relax-durability.mjs';

const BASE = new URL('../../apps/api/dist/base/index.js', import.meta.url);

/** One PostgreSQL for the whole run, and a template database migrated once: each test file gets its own copy of it. */
export default async function setup() {
  if (!existsSync(BASE)) throw new Error('Build the API before its tests: npm run build');
  openDossierDesEssais();
  const { BaseEmbarquee, buildAdresses } = await import(BASE.href);
  const dossier = await mkdtemp(join(tmpdir(), 'focale-tests-'));
  const base = new BaseEmbarquee(dossier);
  const { port } = await base.start();
  const adresses = buildAdresses(dossier, port);
  await relaxDurability(adresses.superutilisateur);
  process.env.FOCALE_TESTS_ADRESSES = JSON.stringify(adresses);
  globalThis.fermerBaseDeTests = () => base.stop();
}
