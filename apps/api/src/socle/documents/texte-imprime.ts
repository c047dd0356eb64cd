import { type NoeudDeTexte, toNiveau, type TexteRiche } from '@focale/texte-riche';
import { buildGrille } from './grille.js';
import { toCleanText } from './printable-text.js';

/**
 * A rich text as documents print it: the same nodes for PDF and Word, every decision of reading already taken. Headings follow
 * each other without a gap, tables are whole grids under a header, addresses are those that a reader opens.
 */
export type NoeudImprime =
  | { readonly genre: 'titre'; readonly niveau: NiveauImprime; readonly morceaux: readonly MorceauImprime[] }
  | { readonly genre: 'paragraphe'; readonly morceaux: readonly MorceauImprime[] }
  | { readonly genre: 'liste'; readonly numerotee: boolean; readonly elements: readonly TexteImprime[] }
  | TableauImprime;

export type TexteImprime = readonly NoeudImprime[];

/** 1 is the title of a part; a text has the two under it. */
type NiveauImprime = 1 | 2 | 3;

/** Words of one look, or the end of a line. */
export type MorceauImprime =
  | { readonly texte: string; readonly gras: boolean; readonly italique: boolean; readonly lien: string | null }
  | { readonly saut: true };

export interface TableauImprime {
  readonly genre: 'tableau';
  /** Share of the width that each column takes. */
  readonly colonnes: readonly number[];
  /** How many of its first rows name the columns: one at least. */
  readonly entetes: number;
  /** Whether they are short enough to come again on each page. */
  readonly repete: boolean;
  /** A cell that spans others stands where it begins; no place is left without a cell. */
  readonly lignes: readonly (readonly CelluleImprimee[])[];
}

interface CelluleImprimee {
  readonly largeur: number;
  readonly hauteur: number;
  readonly titre: boolean;
  readonly contenu: TexteImprime;
}

/** More columns than this are no table on a sheet of paper: their rows are read as sentences. */
const COLONNES_MAX = 14;

/** A header of more characters would leave no place under it on the next page. */
const ENTETE_MAX = 500;

/** Words that all look the same. */
export const toMorceaux = (texte: string, gras = false): MorceauImprime[] =>
  texte === '' ? [] : [{ texte, gras, italique: false, lien: null }];

export const toParagraphe = (texte: string): NoeudImprime => ({ genre: 'paragraphe', morceaux: toMorceaux(texte) });

/** The words of a printed text, a space between its parts. */
export const toPhrase = (texte: TexteImprime): string =>
  texte.flatMap(listTextes).join(' ').replace(/\s+/gu, ' ').trim();

/** A rich text, ready to print; without what says nothing. */
export function buildTexteImprime(texte: TexteRiche): TexteImprime {
  let dernier = 1;
  return toNoeuds(texte.content).map((noeud) => {
    if (noeud.genre !== 'titre') return noeud;
    // A heading one level under the last one at most: a skipped level is a lost reader.
    dernier = Math.min(noeud.niveau, dernier + 1);
    return { ...noeud, niveau: dernier as NiveauImprime };
  });
}

function listTextes(noeud: NoeudImprime): string[] {
  switch (noeud.genre) {
    case 'liste':
      return noeud.elements.map(toPhrase);
    case 'tableau':
      return noeud.lignes.flat().map(({ contenu }) => toPhrase(contenu));
    default:
      return [noeud.morceaux.map((morceau) => ('saut' in morceau ? ' ' : morceau.texte)).join('')];
  }
}

const toNoeuds = (noeuds: readonly NoeudDeTexte[] = []): NoeudImprime[] => noeuds.flatMap(toNoeud);

function toNoeud(noeud: NoeudDeTexte): NoeudImprime[] {
  switch (noeud.type) {
    case 'heading': {
      const morceaux = toLigne(noeud.content);
      return isBlanc(morceaux) ? [] : [{ genre: 'titre', niveau: toNiveauImprime(noeud), morceaux }];
    }
    case 'bulletList':
    case 'orderedList': {
      const elements = (noeud.content ?? []).map(({ content }) => toNoeuds(content)).filter((un) => un.length > 0);
      return elements.length === 0 ? [] : [{ genre: 'liste', numerotee: noeud.type === 'orderedList', elements }];
    }
    case 'table':
      return toTableau(noeud);
    default: {
      const morceaux = toLigne(noeud.content);
      return isBlanc(morceaux) ? [] : [{ genre: 'paragraphe', morceaux }];
    }
  }
}

/** The text has level 3 under the title of its block, which is printed at level 1. */
const toNiveauImprime = ({ attrs }: NoeudDeTexte): NiveauImprime =>
  toNiveau(Number(attrs?.['level'] ?? 3)) === 3 ? 2 : 3;

const isBlanc = (morceaux: readonly MorceauImprime[]): boolean =>
  morceaux.every((morceau) => 'saut' in morceau || morceau.texte.trim() === '');

const toLigne = (noeuds: readonly NoeudDeTexte[] = []): MorceauImprime[] =>
  noeuds.map(({ type, text = '', marks = [] }) => {
    if (type === 'hardBreak') return { saut: true };
    const has = (nom: string) => marks.some((marque) => marque.type === nom);
    return {
      // A line ends where its author ended it, by a break: what a page wraps is one space.
      texte: toCleanText(text).replace(/\n+/g, ' '),
      gras: has('bold'),
      italique: has('italic'),
      lien: toLien(marks.find((marque) => marque.type === 'link')?.attrs?.['href']),
    };
  });

/** An address in ASCII, as programs that open documents expect it; null when it is none: its words are printed alone. */
function toLien(href: unknown): string | null {
  return typeof href === 'string' && URL.canParse(href) ? new URL(href).href : null;
}

function toTableau({ content: rangees = [] }: NoeudDeTexte): NoeudImprime[] {
  const { lignes, colonnes } = buildGrille(
    rangees.map(({ content = [] }) =>
      content.map((cellule) => ({
        largeur: Number(cellule.attrs?.['colspan'] ?? 1),
        hauteur: Number(cellule.attrs?.['rowspan'] ?? 1),
        titre: cellule.type === 'tableHeader',
        contenu: toNoeuds(cellule.content),
      })),
    ),
  );
  if (lignes.every((ligne) => ligne.every(({ contenu }) => contenu.length === 0))) return [];
  if (colonnes > COLONNES_MAX) return [{ genre: 'liste', numerotee: false, elements: lignes.flatMap(toElement) }];
  const entetes = countEntetes(lignes);
  return [
    {
      genre: 'tableau',
      colonnes: measureColonnes(lignes, colonnes),
      entetes,
      repete: lignes.slice(0, entetes).flatMap(toElement).map(toPhrase).join('').length <= ENTETE_MAX,
      lignes: lignes.map((ligne) => ligne.map(({ colonne: _colonne, ...cellule }) => cellule)),
    },
  ];
}

type LigneDeGrille = ReturnType<typeof buildGrille<CelluleImprimee>>['lignes'][number];

function toElement(ligne: LigneDeGrille): TexteImprime[] {
  const textes = ligne.map(({ contenu }) => toPhrase(contenu)).filter((texte) => texte !== '');
  return textes.length === 0 ? [] : [[toParagraphe(textes.join(' ; '))]];
}

/** A column takes the place of its longest text, within reason, and never less than a word. */
function measureColonnes(lignes: readonly LigneDeGrille[], colonnes: number): number[] {
  return Array.from({ length: colonnes }, (_, colonne) => {
    const textes = lignes
      .flat()
      .filter((cellule) => cellule.colonne === colonne && cellule.largeur === 1)
      .map(({ contenu }) => toPhrase(contenu));
    const mot = Math.max(0, ...textes.flatMap((texte) => texte.split(' ')).map((un) => un.length));
    const phrase = Math.max(0, ...textes.map((texte) => texte.length));
    return Math.max(6, Math.min(mot + 2, 24), Math.min(phrase, 40));
  });
}

/** Rows of headers at the top, those that a header spans included; the first row, where nobody said which it was. */
function countEntetes(lignes: readonly LigneDeGrille[]): number {
  const premiere = lignes.findIndex((ligne) => !ligne.every(({ titre }) => titre));
  let entetes = Math.max(1, premiere === -1 ? 1 : premiere);
  for (let rang = 0; rang < entetes; rang += 1)
    for (const { hauteur } of lignes[rang] ?? []) entetes = Math.max(entetes, rang + hauteur);
  return entetes;
}
