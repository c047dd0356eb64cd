import { foldRecherche } from '../etablissements/index.js';
import { ErreurMetier, type ErreurDeChamp } from '../socle/erreurs/index.js';

/** Refuses the fields that are wrong, all at once; nothing when there is none. */
export function refuseErreurs(erreurs: readonly (ErreurDeChamp | false | null | undefined)[]): void {
  const fautes = erreurs.filter((erreur) => typeof erreur === 'object' && erreur !== null);
  if (fautes.length > 0) throw new ErreurMetier('saisie.invalide', { erreurs: fautes });
}

/**
 * Fields that a partial change gives. `effacables` are those that may be emptied with null.
 * @throws ErreurMetier `saisie.invalide` when there is none, or when another one is null
 */
export function readChangements<T extends { version?: number }>(
  saisie: T,
  effacables: readonly (keyof T & string)[],
): Omit<T, 'version'> {
  const { version: _, ...champs } = saisie;
  const donnes = Object.entries(champs).filter(([, valeur]) => valeur !== undefined);
  refuseErreurs([
    donnes.length === 0 && { champ: 'version', message: 'Indiquez au moins un champ à modifier.' },
    ...donnes
      .filter(([champ, valeur]) => valeur === null && !effacables.some((effacable) => effacable === champ))
      .map(([champ]) => ({ champ, message: 'Donnez une valeur, ou retirez ce champ pour le laisser tel quel.' })),
  ]);
  return Object.fromEntries(donnes) as Omit<T, 'version'>;
}

/** Whether these texts hold every word of the search, in any order, without case nor accents. */
export function isFound(q: string | undefined, textes: readonly (string | null)[]): boolean {
  const foin = foldRecherche(textes.filter(Boolean).join(' '));
  return foldRecherche(q ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .every((mot) => foin.includes(mot));
}
