import { ErreurMetier } from '../erreurs/index.js';

const RIEN = 'Indiquez au moins un champ à modifier.';
const SANS_VIDE = 'Donnez une valeur, ou retirez ce champ pour le laisser tel quel.';
/** Where the decorators of fields publish what they say. */
const PUBLIE = 'swagger/apiModelProperties';

/** Class of a correction, or the fields of it that may be emptied. */
type Effacables<T> = readonly (keyof T)[] | (new () => object);

const canEmpty = <T>(effacables: Effacables<T>, champ: string): boolean =>
  typeof effacables === 'function'
    ? (Reflect.getMetadata(PUBLIE, effacables.prototype as object, champ) as { nullable?: boolean }).nullable === true
    : effacables.includes(champ as keyof T);

/**
 * Fields that a partial change gives. `effacables` tells those that may be emptied with null.
 * @throws ErreurMetier `saisie.invalide` when there is none, or when another one is null
 */
export function readChangements<T extends { version?: number }>(
  saisie: T,
  effacables: Effacables<T>,
): Omit<T, 'version'> {
  const { version: _, ...champs } = saisie;
  const donnes = Object.entries(champs).filter(([, valeur]) => valeur !== undefined);
  if (donnes.length === 0)
    throw new ErreurMetier('saisie.invalide', { erreurs: [{ champ: 'version', message: RIEN }] });
  const nuls = donnes.filter(([champ, valeur]) => valeur === null && !canEmpty(effacables, champ));
  if (nuls.length > 0)
    throw new ErreurMetier('saisie.invalide', {
      erreurs: nuls.map(([champ]) => ({ champ, message: SANS_VIDE })),
    });
  return Object.fromEntries(donnes) as Omit<T, 'version'>;
}
