import { BaseEmbarquee, migrate } from '../socle/base/index.js';
import type { AdressesDeBase, Reglages } from '../socle/config/index.js';
import { Horloge } from '../socle/contexte/index.js';

/** A database ready to be used, and how to let it go. */
export interface BaseOuverte {
  readonly adresses: AdressesDeBase;
  close(): Promise<void>;
}

/** Opens the server named by the settings, or starts the embedded one; then migrates. */
export async function openBase(reglages: Reglages): Promise<BaseOuverte> {
  const { decalage } = new Horloge(reglages.FOCALE_AUJOURDHUI);
  if (reglages.DATABASE_URL && reglages.DATABASE_URL_MIGRATION) {
    const adresses = { application: reglages.DATABASE_URL, migration: reglages.DATABASE_URL_MIGRATION };
    await migrate(adresses, decalage);
    return { adresses, close: () => Promise.resolve() };
  }
  const base = new BaseEmbarquee(reglages.dossierDonnees);
  const adresses = await base.start();
  try {
    await migrate(adresses, decalage);
  } catch (erreur) {
    await base.stop();
    throw erreur;
  }
  return { adresses, close: () => base.stop() };
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
