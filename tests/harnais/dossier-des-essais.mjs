import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Everything a run writes goes under one folder of its own: databases, the browser and its profiles, what Node compiled of
 * the application that scenarios start twenty times. Two runs side by side share nothing, and the end of a run leaves
 * nothing.
 */
export function openDossierDesEssais() {
  globalThis.dossierDesEssais ??= createDossier();
}

function createDossier() {
  const { TMPDIR, NODE_COMPILE_CACHE } = process.env;
  const dossier = mkdtempSync(join(tmpdir(), 'focale-essais-'));
  // PostgreSQL runs as another user when the tests run as root: it must reach its folder.
  chmodSync(dossier, 0o755);
  Object.assign(process.env, { TMPDIR: dossier, NODE_COMPILE_CACHE: join(dossier, 'compilation') });
  return { dossier, avant: { TMPDIR, NODE_COMPILE_CACHE } };
}

export function closeDossierDesEssais() {
  const { dossier, avant } = globalThis.dossierDesEssais;
  globalThis.dossierDesEssais = undefined;
  for (const [nom, valeur] of Object.entries(avant)) {
    if (valeur === undefined) delete process.env[nom];
    else process.env[nom] = valeur;
  }
  rmSync(dossier, { recursive: true, force: true, maxRetries: 5 });
}
