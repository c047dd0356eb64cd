import { ErreurMetier, type ErreurDeChamp } from '../erreurs/index.js';

const ZERO = 'Retirez de ce texte le caractère invisible (code zéro) puis recommencez.';
const INCOMPLET =
  'Ce texte contient un caractère incomplet, comme un emoji coupé : effacez-le puis saisissez-le à nouveau.';
const PERDU = 'Ce texte n’est pas en UTF-8 : enregistrez-le ou envoyez-le dans cet encodage.';
const PROFOND = 'Simplifiez cette valeur : elle contient trop de niveaux imbriqués.';

/** Rich texts go deepest: a list in a list in a cell of a table. */
const NIVEAUX_MAX = 32;
/** What is named when the fault has no field of its own. */
const CORPS = 'corps';

/** Why a text cannot be stored, with the remedy: PostgreSQL has no character zero, and half a character is none. */
function findDefautDeTexte(texte: string): string | undefined {
  if (texte.includes('\u0000')) return ZERO;
  return /\p{Surrogate}/u.test(texte) ? INCOMPLET : undefined;
}

/**
 * Checks every text of a value, keys included, and gives the same value in NFC: two ways to write « é » are one text.
 * Lists and objects are changed in place. Faults are added to `erreurs`, each with its field (`membres.0.nom`).
 */
export function normalizeValeur(valeur: unknown, champ: string, erreurs: ErreurDeChamp[], niveau = 0): unknown {
  if (typeof valeur === 'string') {
    const message = findDefautDeTexte(valeur);
    if (message) erreurs.push({ champ: champ || CORPS, message });
    return message ? valeur : valeur.normalize('NFC');
  }
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  if (niveau > NIVEAUX_MAX) {
    erreurs.push({ champ: champ.split('.', 1)[0] || CORPS, message: PROFOND });
    return valeur;
  }
  for (const [cle, element] of Object.entries(valeur)) {
    const message = findDefautDeTexte(cle);
    if (message) {
      erreurs.push({ champ: champ || CORPS, message });
      continue;
    }
    const nom = cle.normalize('NFC');
    const propre = normalizeValeur(element, champ ? `${champ}.${nom}` : nom, erreurs, niveau + 1);
    if (nom !== cle) Reflect.deleteProperty(valeur, cle);
    if (nom !== cle || propre !== element) Reflect.set(valeur, nom, propre);
  }
  return valeur;
}

/** @throws ErreurMetier `saisie.invalide` when there is a fault */
export function refuseDefauts(erreurs: readonly ErreurDeChamp[]): void {
  if (erreurs.length > 0) throw new ErreurMetier('saisie.invalide', { erreurs });
}

/**
 * A text of a multipart form in NFC: the value of a field, or the name of its file. Its bytes were decoded by the
 * parser, which leaves U+FFFD where they were not UTF-8: nobody types that character.
 * @throws ErreurMetier `saisie.invalide` on that field
 */
export function readTexteDeFormulaire(champ: string, texte: string): string {
  const message = findDefautDeTexte(texte) ?? (texte.includes('\uFFFD') ? PERDU : undefined);
  if (message) throw new ErreurMetier('saisie.invalide', { erreurs: [{ champ: champ || CORPS, message }] });
  return texte.normalize('NFC');
}

/** The name of a field of a multipart form in NFC. @throws ErreurMetier `saisie.invalide` when it cannot be read */
export function readNomDeChamp(nom: string | undefined): string {
  return readTexteDeFormulaire(CORPS, nom ?? '');
}

/**
 * A value that a multipart form carries as JSON, its texts checked and in NFC; undefined when this is no JSON.
 * @throws ErreurMetier `saisie.invalide` on that field
 */
export function readJsonDeFormulaire(champ: string, texte: string): unknown {
  let valeur: unknown;
  try {
    valeur = JSON.parse(texte);
  } catch {
    return undefined;
  }
  const erreurs: ErreurDeChamp[] = [];
  const propre = normalizeValeur(valeur, champ, erreurs);
  refuseDefauts(erreurs);
  return propre;
}
