/*
 * What a reader of rich texts needs without the schema: the screens that only show them go without its library.
 */

/** Where a link may lead. Nothing that a page would run. */
const ADRESSE = /^(?:https?:\/\/[^\s<>"]+|mailto:[^\s<>"]+@[^\s<>"]+)$/i;

/** Longest address of a link, in characters. */
const ADRESSE_MAX = 2000;

export const isAdresse = (texte: unknown): texte is string =>
  typeof texte === 'string' && texte.length <= ADRESSE_MAX && ADRESSE.test(texte);

/** Levels of headings that are printed: a block has its own title above them. */
export const NIVEAU_MIN = 3;
const NIVEAU_MAX = 4;

/** Level at which a heading stands under the title of its block, whatever it was pasted as. */
export const toNiveau = (niveau: number): number => Math.min(NIVEAU_MAX, Math.max(NIVEAU_MIN, niveau));
