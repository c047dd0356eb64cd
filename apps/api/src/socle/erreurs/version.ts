import { ErreurMetier } from './erreur-metier.js';

/** Refuses a change made from a version other than the stored one; the answer carries the row as it stands. */
export function checkVersion(lue: number | undefined, actuelle: number, courant: () => unknown): void {
  if (lue === undefined)
    throw new ErreurMetier('version.absente', { erreurs: [{ champ: 'version', message: 'Indiquez la version lue.' }] });
  if (lue !== actuelle) throw new ErreurMetier('version.perimee', { courant: courant() });
}
