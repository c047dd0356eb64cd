import { isARejouer } from './pannes.js';

/** How many times a piece of work is done in all when it meets a deadlock or a serialisation failure each time. */
const ESSAIS = 3;

/**
 * Does again, at most twice, what the database undid because of another transaction, unless `isValide` says that what
 * failed came after the commit.
 */
export async function retry<T>(travail: (essai: number) => Promise<T>, isValide: () => boolean): Promise<T> {
  for (let essai = 1; ; essai += 1) {
    try {
      return await travail(essai);
    } catch (erreur) {
      if (essai === ESSAIS || isValide() || !isARejouer(erreur)) throw erreur;
    }
  }
}
