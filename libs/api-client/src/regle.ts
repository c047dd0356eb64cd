/** Kinds of fields, as the contract tells them apart. */
export type GenreDeChamp =
  | 'texte'
  | 'textes'
  | 'courriel'
  | 'secret'
  | 'jour'
  | 'instant'
  | 'entier'
  | 'nombre'
  | 'booleen'
  | 'choix'
  | 'choixMultiple'
  | 'fichier'
  | 'groupe'
  | 'liste';

/** What the contract says of one field: enough to ask for it and to check it before it leaves. */
export interface Regle {
  readonly genre: GenreDeChamp;
  readonly libelle?: string;
  readonly aide?: string;
  /** False: may be left empty. True or a sentence: what is said when it is. */
  readonly requis: boolean | string;
  /** Null empties it. */
  readonly nullable?: boolean;
  /** Least characters, least value, or least number of choices. */
  readonly min?: number;
  readonly max?: number;
  /** Values of a closed list, with what screens call them. */
  readonly choix?: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
  /** Fields of a group, or of each element of a list. */
  readonly champs?: Regles;
}

/** Fields of a declaration, in the order in which they are asked. */
export interface Regles {
  readonly [champ: string]: Regle;
}

/** A file of the browser, which names them where there is one. */
interface FichierChoisi {
  readonly name: string;
  readonly size: number;
}

type ValeurDe<R extends Regle> = R['genre'] extends 'booleen'
  ? boolean
  : R['genre'] extends 'choixMultiple' | 'textes'
    ? string[]
    : R['genre'] extends 'groupe'
      ? Saisie<NonNullable<R['champs']>>
      : R['genre'] extends 'liste'
        ? Saisie<NonNullable<R['champs']>>[]
        : R['genre'] extends 'fichier'
          ? FichierChoisi | null
          : string;

/** What a form holds of these fields while they are typed: text, ticks and lists. */
export type Saisie<R extends Regles> = { -readonly [K in keyof R]: ValeurDe<R[K]> };
