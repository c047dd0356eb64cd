import type { NoeudDeTexte, TexteRiche } from './schema.js';
import { toTexteRiche } from './lire.js';

/** A piece of a sentence: words, or a figure with what it counts. */
export type Morceau = string | { readonly cle: string; readonly valeur: string };

/** Words and figures of one line; figures bear their mark. */
export type Ligne = Morceau | readonly Morceau[];

const listMorceaux = (ligne: Ligne): readonly Morceau[] =>
  typeof ligne === 'string' || 'cle' in ligne ? [ligne] : ligne;

const toInline = (ligne: Ligne): NoeudDeTexte[] =>
  listMorceaux(ligne).flatMap((morceau): NoeudDeTexte[] => {
    if (typeof morceau === 'string') return morceau === '' ? [] : [{ type: 'text', text: morceau }];
    return [{ type: 'text', text: morceau.valeur, marks: [{ type: 'chiffre', attrs: { ...morceau } }] }];
  });

export const paragraphe = (ligne: Ligne): NoeudDeTexte => ({ type: 'paragraph', content: toInline(ligne) });

export const titre = (texte: string): NoeudDeTexte => ({
  type: 'heading',
  attrs: { level: 3 },
  content: [{ type: 'text', text: texte }],
});

export const liste = (lignes: readonly Ligne[]): NoeudDeTexte => ({
  type: 'bulletList',
  content: lignes.map((ligne) => ({ type: 'listItem', content: [paragraphe(ligne)] })),
});

/** A table whose first row names the columns. */
export const tableau = (entetes: readonly string[], lignes: readonly (readonly Ligne[])[]): NoeudDeTexte => ({
  type: 'table',
  content: [
    { type: 'tableRow', content: entetes.map((entete) => ({ type: 'tableHeader', content: [paragraphe(entete)] })) },
    ...lignes.map((ligne) => ({
      type: 'tableRow',
      content: ligne.map((cellule) => ({ type: 'tableCell', content: [paragraphe(cellule)] })),
    })),
  ],
});

/** A text of these parts; null when there is none. @throws RangeError for what is not of the schema */
export const composer = (parties: readonly NoeudDeTexte[]): TexteRiche | null =>
  parties.length === 0 ? null : toTexteRiche({ type: 'doc', content: parties });
