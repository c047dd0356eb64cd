import type { Regle, Regles, Saisie } from '@focale/api-client';
import { get, set } from 'react-hook-form';

/** What is said of a field that the contract wants and that says nothing of its own. */
const VIDE = 'Remplissez ce champ.';

const toLocal = (iso: string): string => {
  const instant = new Date(iso);
  return new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

function toValeur(regle: Regle, lue: unknown): unknown {
  switch (regle.genre) {
    case 'booleen':
      return lue === true;
    case 'choixMultiple':
      return Array.isArray(lue) ? lue.map(String) : [];
    case 'textes':
      return Array.isArray(lue) ? lue.map(String) : [];
    case 'liste':
      return Array.isArray(lue) ? lue.map((element: unknown) => toSaisie(regle.champs ?? {}, element)) : [];
    case 'groupe':
      return toSaisie(regle.champs ?? {}, lue);
    // What was kept on a device has lost its file.
    case 'fichier':
      return lue instanceof File ? lue : null;
    case 'instant':
      return typeof lue === 'string' && lue !== '' ? toLocal(lue) : '';
    default:
      return typeof lue === 'string' || typeof lue === 'number' ? String(lue) : '';
  }
}

/** What a form holds for a row as it was read, or for what a new one begins with. */
export function toSaisie<R extends Regles>(regles: R, lue: unknown): Saisie<R> {
  const valeurs = new Map(Object.entries(typeof lue === 'object' && lue !== null ? lue : {}));
  return Object.fromEntries(
    Object.entries(regles).map(([nom, regle]) => [nom, toValeur(regle, valeurs.get(nom))]),
  ) as Saisie<R>;
}

/** Bullets typed by hand, where each line is an item. */
const PUCE = /^\s*[-–•]\s*/;

/** Whether nothing of it is filled. */
function isVide(valeur: unknown): boolean {
  if (typeof valeur === 'string') return valeur.trim() === '';
  if (typeof valeur === 'object' && valeur !== null) return Object.values(valeur).every(isVide);
  return valeur !== true;
}

function toDonnee(regle: Regle, valeur: unknown): unknown {
  switch (regle.genre) {
    case 'liste':
      return (valeur as Saisie<Regles>[]).map((element) => toCorps(regle.champs ?? {}, element));
    case 'groupe': {
      const corps = toCorps(regle.champs ?? {}, valeur as Saisie<Regles>);
      return regle.nullable && Object.keys(corps).length === 0 ? null : corps;
    }
    case 'textes':
      return (valeur as string[]).map((texte) => texte.replace(PUCE, '').trim()).filter((texte) => texte !== '');
    case 'booleen':
      return valeur;
    case 'fichier':
      return valeur ?? undefined;
    case 'choixMultiple':
      return isNombre(regle) ? (valeur as string[]).map(Number) : valeur;
    default:
      return regle.genre === 'secret' ? valeur : toTexte(regle, (valeur as string).trim());
  }
}

function toTexte(regle: Regle, texte: string): unknown {
  if (texte === '') return regle.nullable ? null : undefined;
  if (regle.genre === 'instant') return new Date(texte).toISOString();
  const nombre = regle.genre === 'entier' || regle.genre === 'nombre';
  return nombre || (regle.genre === 'choix' && isNombre(regle)) ? Number(texte.replace(',', '.')) : texte;
}

/** A closed list of numbers: amounts, rates. */
const isNombre = ({ choix = [] }: Regle): boolean => choix.every(({ value }) => /^-?\d+(\.\d+)?$/.test(value));

/** The body that the API expects. What is left empty is emptied, or left out when it cannot be. */
export function toCorps(regles: Regles, saisie: Saisie<Regles>, noms: readonly string[] = Object.keys(regles)) {
  return Object.fromEntries(
    noms.flatMap((nom) => {
      const regle = regles[nom];
      const donnee = regle && toDonnee(regle, saisie[nom]);
      return donnee === undefined ? [] : [[nom, donnee] as const];
    }),
  );
}

/** What it takes to enter again a row as it was read. */
export const toCopie = (regles: Regles, ligne: object): object =>
  Object.fromEntries(
    Object.entries(ligne as Readonly<Record<string, unknown>>).flatMap(([nom, valeur]) => {
      const regle = regles[nom];
      return regle ? [[nom, copy(regle, valeur)] as const] : [];
    }),
  );

function copy({ champs }: Regle, valeur: unknown): unknown {
  if (!champs || typeof valeur !== 'object' || valeur === null) return valeur;
  return Array.isArray(valeur) ? valeur.map((element: object) => toCopie(champs, element)) : toCopie(champs, valeur);
}

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Names of the fields that differ between two states of a form. */
export const listChamps = (regles: Regles, avant: Saisie<Regles>, apres: Saisie<Regles>): string[] =>
  Object.keys(regles).filter((nom) => !isSame(avant[nom], apres[nom]));

function findDefaut(regle: Regle, valeur: unknown): string | undefined {
  const { requis, min = 0, max } = regle;
  const phrase = typeof requis === 'string' ? requis : VIDE;
  if (Array.isArray(valeur)) {
    // Rows are all removed where none may stay; a sentence says where one must.
    const least = regle.genre === 'liste' && requis === true ? min : Math.max(min, 1);
    const donnes = valeur.filter((element) => regle.genre === 'liste' || !isVide(element));
    return requis !== false && donnes.length < least ? phrase : undefined;
  }
  if (regle.genre === 'fichier') return valeur === null && requis !== false ? phrase : undefined;
  if (typeof valeur !== 'string') return undefined;
  // The outer spaces of a password are part of it.
  const texte = regle.genre === 'secret' ? valeur : valeur.trim();
  if (texte === '') return requis === false ? undefined : phrase;
  // A day without its hour.
  if (regle.genre === 'instant' && Number.isNaN(Date.parse(texte))) return phrase;
  if (
    (regle.genre === 'texte' || regle.genre === 'secret') &&
    max !== undefined &&
    (texte.length < min || texte.length > max)
  )
    return `Saisissez de ${min} à ${max} caractères.`;
  if (regle.genre === 'entier' && max !== undefined && !isBetween(texte, min, max))
    return `Saisissez un nombre entier de ${min} à ${max}.`;
  return undefined;
}

const isBetween = (texte: string, min: number, max: number): boolean =>
  Number.isInteger(Number(texte)) && Number(texte) >= min && Number(texte) <= max;

/** What the contract already refuses, by the path of its field: said before anything leaves. */
export function findDefauts(
  regles: Regles,
  saisie: Saisie<Regles>,
  noms: readonly string[] = Object.keys(regles),
  prefixe = '',
): { champ: string; message: string }[] {
  return noms.flatMap((nom) => {
    const regle = regles[nom];
    if (!regle) return [];
    const valeur: unknown = saisie[nom];
    const champ = `${prefixe}${nom}`;
    const { champs = {} } = regle;
    const siens = Object.keys(champs);
    if (regle.genre === 'groupe')
      return regle.requis === false && isVide(valeur)
        ? []
        : findDefauts(champs, valeur as Saisie<Regles>, siens, `${champ}.`);
    const message = findDefaut(regle, valeur);
    if (message) return [{ champ, message }];
    if (regle.genre !== 'liste') return [];
    return (valeur as Saisie<Regles>[]).flatMap((element, rang) =>
      findDefauts(champs, element, siens, `${champ}.${rang}.`),
    );
  });
}

/** The rule of a field by its path in the form: `agents.0.nom`, `contenu.rendezVous`. */
export function findRegle(regles: Regles, chemin: string): Regle | undefined {
  const [nom = '', ...reste] = chemin.split('.').filter((part) => !/^\d+$/.test(part));
  const regle = regles[nom];
  return reste.length === 0 ? regle : regle?.champs && findRegle(regle.champs, reste.join('.'));
}

export const readVersion = (lue: unknown): number | undefined =>
  typeof lue === 'object' && lue !== null && 'version' in lue && typeof lue.version === 'number'
    ? lue.version
    : undefined;

/** What a key of a row holds; the row itself without a key. */
export const readPartie = (ligne: unknown, partie: string | undefined): unknown =>
  partie === undefined || typeof ligne !== 'object' || ligne === null
    ? ligne
    : new Map<string, unknown>(Object.entries(ligne)).get(partie);

export const pick = (valeurs: Saisie<Regles>, noms: readonly string[]): Saisie<Regles> =>
  Object.fromEntries(noms.map((nom) => [nom, valeurs[nom]])) as Saisie<Regles>;

/** A password stays nowhere. */
export const hasSecret = (regles: Regles): boolean => Object.values(regles).some(({ genre }) => genre === 'secret');

/** Paths of the fields, those of a group one by one. */
export const listChemins = (regles: Regles, prefixe = ''): string[] =>
  Object.entries(regles).flatMap(([nom, { genre, champs }]) =>
    genre === 'groupe' && champs ? listChemins(champs, `${prefixe}${nom}.`) : [`${prefixe}${nom}`],
  );

/** Errors by path, in the shape that the form library reads. */
export function toErreurs(defauts: readonly { champ: string; message: string }[]): object {
  const erreurs = {};
  for (const { champ, message } of defauts) if (!get(erreurs, champ)) set(erreurs, champ, { type: 'saisie', message });
  return erreurs;
}
