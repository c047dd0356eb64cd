import { BaseEmbarquee, checkMigree } from '../base/index.js';
import type { AdressesDeBase, Reglages } from '../socle/config/index.js';

/** A database ready to be used, and how to let it go. */
export interface BaseOuverte {
  readonly adresses: AdressesDeBase;
  close(): Promise<void>;
}

/** Opens the server named by the settings, which a step of its own has migrated, or starts and migrates the embedded one. */
export async function openBase(reglages: Reglages): Promise<BaseOuverte> {
  if (reglages.DATABASE_URL) {
    await checkMigree(reglages.DATABASE_URL);
    return { adresses: { application: reglages.DATABASE_URL }, close: () => Promise.resolve() };
  }
  const base = new BaseEmbarquee(reglages.dossierDonnees);
  return { adresses: await base.start(), close: () => base.stop() };
}

/** Uses the database for one command: the one that a running instance holds, else opened and closed here. */
export async function withBase<T>(reglages: Reglages, travail: (adresses: AdressesDeBase) => Promise<T>): Promise<T> {
  const ouverte = reglages.embarquee ? await new BaseEmbarquee(reglages.dossierDonnees).findRunning() : undefined;
  if (ouverte) return travail(ouverte);
  const base = await openBase(reglages);
  try {
    return await travail(base.adresses);
  } finally {
    await base.close();
  }
}
