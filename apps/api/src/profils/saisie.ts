import { foldRecherche } from '../etablissements/index.js';
import { ErreurMetier, type ErreurDeChamp } from '../socle/erreurs/index.js';

/** Refuses the fields that are wrong, all at once; nothing when there is none. */
export function refuseErreurs(erreurs: readonly (ErreurDeChamp | false | null | undefined)[]): void {
  const fautes = erreurs.filter((erreur) => typeof erreur === 'object' && erreur !== null);
  if (fautes.length > 0) throw new ErreurMetier('saisie.invalide', { erreurs: fautes });
}

/** Whether these texts hold every word of the search, in any order, without case nor accents. */
export function isFound(q: string | undefined, textes: readonly (string | null)[]): boolean {
  const foin = foldRecherche(textes.filter(Boolean).join(' '));
  return foldRecherche(q ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .every((mot) => foin.includes(mot));
}
