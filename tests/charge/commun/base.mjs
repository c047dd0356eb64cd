import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from './produit.mjs';

/**
 * Runs on a PostgreSQL of its own, migrated, in a temporary folder that is removed at the end, whatever happened.
 * `travail` receives the addresses of the three roles.
 */
export async function withBase(travail) {
  const { BaseEmbarquee, buildAdresses } = await load('base/index.js');
  const dossier = await mkdtemp(join(tmpdir(), 'focale-charge-'));
  const base = new BaseEmbarquee(dossier);
  try {
    const { port } = await base.start();
    return await travail(buildAdresses(dossier, port));
  } finally {
    await base.stop();
    await rm(dossier, { recursive: true, force: true });
  }
}

/** The same address, on another database of the server. */
export function withDatabase(adresse, base) {
  const url = new URL(adresse);
  url.pathname = `/${base}`;
  return url.toString();
}
