// Runs alone in its thread, from dist and (in tests) straight from this file by Node's type stripping:
// nothing here but erasable types, and no import of another source file except for its types.
import { workerData } from 'node:worker_threads';
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  type ILevelsOptions,
  type IParagraphOptions,
  type IStylesOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { DocumentWord, PartieWord } from './document-word.js';
import type { ReponseOuvrier } from './ouvriers.js';
import type { MorceauImprime, NoeudImprime, TableauImprime } from './texte-imprime.js';

/** Names of the two numberings. */
const PUCES = 'puces';
const NUMEROS = 'numeros';

/** Levels of lists that Word knows; deeper ones stay at the last. */
const NIVEAUX = 9;

/** Between the margins, in twentieths of a point. */
const LARGEUR = 9638;

const TRAIT = { style: BorderStyle.SINGLE, size: 4, color: 'D3DAE6' };
const TRAITS = {
  top: TRAIT,
  bottom: TRAIT,
  left: TRAIT,
  right: TRAIT,
  insideHorizontal: TRAIT,
  insideVertical: TRAIT,
};
const MARGES = { top: 60, bottom: 60, left: 100, right: 100 };

const TITRES = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

const toNiveaux = (format: ILevelsOptions['format'], build: (level: number) => string): ILevelsOptions[] =>
  Array.from({ length: NIVEAUX }, (_, level) => ({
    level,
    format,
    text: build(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 500 + 350 * level, hanging: 300 } } },
  }));

/** Where a paragraph stands: in a cell, in bold, in a list. */
interface Place {
  readonly style?: 'Cellule';
  readonly gras?: boolean;
  readonly liste?: { readonly reference: string; readonly level: number; readonly instance: number };
}

/** Lays a document out: true headings, lists and tables, so that it edits well. */
class MiseEnPage {
  /** Each numbered list starts again at 1: it is an instance of its own. */
  private listes = 0;

  build({ titre, auteur, description, contenu, pied }: DocumentWord): Document {
    return new Document({
      title: titre,
      creator: auteur,
      description,
      styles: workerData as IStylesOptions,
      numbering: {
        config: [
          { reference: PUCES, levels: toNiveaux(LevelFormat.BULLET, (level) => (level % 2 === 0 ? '•' : '–')) },
          { reference: NUMEROS, levels: toNiveaux(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
        ],
      },
      sections: [
        {
          properties: {
            page: {
              size: { width: 11906, height: 16838 },
              margin: { top: 1000, bottom: 1200, left: 1134, right: 1134 },
            },
          },
          footers: { default: buildPied(pied) },
          children: contenu.flatMap((partie, rang) => [
            // Word makes one table of two that touch.
            ...(isTable(partie) && isTable(contenu[rang - 1]) ? [new Paragraph({ style: 'Cellule' })] : []),
            ...this.lay(partie),
          ]),
        },
      ],
    });
  }

  private lay(partie: PartieWord): (Paragraph | Table)[] {
    switch (partie.genre) {
      case 'ligne':
        return [new Paragraph({ text: partie.texte, style: partie.style, keepNext: partie.solidaire === true })];
      case 'fiche':
        return partie.lignes.map(
          ({ libelle, valeur }) =>
            new Paragraph({
              style: 'Fiche',
              children: [new TextRun({ text: `${libelle}\u00a0: `, bold: true }), new TextRun({ text: valeur })],
            }),
        );
      case 'cadres':
        return [buildCadres(partie.cadres)];
      default:
        return this.layNoeud(partie);
    }
  }

  private layNoeud(noeud: NoeudImprime, place: Place = {}): (Paragraph | Table)[] {
    switch (noeud.genre) {
      case 'titre':
        return [new Paragraph({ heading: TITRES[noeud.niveau - 1], children: toRuns(noeud.morceaux) })];
      case 'paragraphe':
        return [new Paragraph({ ...toOptions(place), children: toRuns(noeud.morceaux, place.gras) })];
      case 'liste':
        return this.layListe(noeud, place);
      case 'tableau':
        return [this.layTableau(noeud)];
    }
  }

  private layListe({ numerotee, elements }: NoeudImprime & { genre: 'liste' }, place: Place): (Paragraph | Table)[] {
    const liste = {
      reference: numerotee ? NUMEROS : PUCES,
      level: Math.min(place.liste ? place.liste.level + 1 : 0, NIVEAUX - 1),
      instance: (this.listes += 1),
    };
    return elements.flatMap((element) =>
      element.flatMap((noeud, rang) => {
        // What follows the first paragraph of an item belongs to it, without a mark of its own.
        if (noeud.genre === 'paragraphe' && rang > 0) {
          const indent = { left: 500 + 350 * liste.level };
          return [new Paragraph({ style: 'ListParagraph', indent, children: toRuns(noeud.morceaux, place.gras) })];
        }
        return this.layNoeud(noeud, { ...place, liste });
      }),
    );
  }

  private layTableau({ colonnes, entetes, lignes }: TableauImprime): Table {
    const total = colonnes.reduce((somme, part) => somme + part, 0);
    return new Table({
      width: { size: LARGEUR, type: WidthType.DXA },
      columnWidths: colonnes.map((part) => Math.round((LARGEUR * part) / total)),
      borders: TRAITS,
      rows: lignes.map(
        (cellules, rang) =>
          new TableRow({
            tableHeader: rang < entetes,
            children: cellules.map(({ largeur, hauteur, titre, contenu }) => {
              const place: Place = { style: 'Cellule', gras: titre || rang < entetes };
              const parties = contenu.flatMap((noeud) => this.layNoeud(noeud, place));
              return new TableCell({
                columnSpan: largeur,
                rowSpan: hauteur,
                margins: MARGES,
                // Word refuses a cell that no paragraph ends.
                children: parties.length > 0 ? parties : [new Paragraph({ style: 'Cellule' })],
              });
            }),
          }),
      ),
    });
  }
}

const isTable = (partie: PartieWord | undefined): boolean => partie?.genre === 'tableau' || partie?.genre === 'cadres';

const toOptions = ({ style, liste }: Place): IParagraphOptions =>
  liste ? { style: 'ListParagraph', numbering: liste } : style ? { style } : {};

/** Words with their look; an address keeps its words as a link. */
function toRuns(morceaux: readonly MorceauImprime[], gras = false): (TextRun | ExternalHyperlink)[] {
  return morceaux.map((morceau) => {
    if ('saut' in morceau) return new TextRun({ break: 1 });
    // Said when it is so: « not bold » would undo what the style says.
    const look = {
      text: morceau.texte,
      bold: gras || morceau.gras || undefined,
      italics: morceau.italique || undefined,
    };
    if (morceau.lien === null) return new TextRun(look);
    return new ExternalHyperlink({ link: morceau.lien, children: [new TextRun({ ...look, style: 'Hyperlink' })] });
  });
}

function buildCadres(cadres: (PartieWord & { genre: 'cadres' })['cadres']): Table {
  const largeur = Math.floor(LARGEUR / cadres.length);
  return new Table({
    width: { size: LARGEUR, type: WidthType.DXA },
    columnWidths: cadres.map(() => largeur),
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: 2000, rule: 'atLeast' },
        children: cadres.map(
          ({ qualite, nom, lignes }) =>
            new TableCell({
              width: { size: largeur, type: WidthType.DXA },
              margins: { top: 120, bottom: 120, left: 150, right: 150 },
              borders: { top: TRAIT, bottom: TRAIT, left: TRAIT, right: TRAIT },
              children: [
                new Paragraph({ text: qualite, style: 'Cellule' }),
                new Paragraph({ style: 'Cellule', children: [new TextRun({ text: nom, bold: true })] }),
                ...lignes.map((text) => new Paragraph({ text, style: 'Cellule' })),
              ],
            }),
        ),
      }),
    ],
  });
}

function buildPied(pied: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Pied',
        children: [new TextRun({ children: [pied, ' – page ', PageNumber.CURRENT, ' sur ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}

export default async function make(document: DocumentWord): Promise<ReponseOuvrier> {
  try {
    return { octets: new Uint8Array(await Packer.toBuffer(new MiseEnPage().build(document))) };
  } catch (erreur) {
    return { diagnostics: [erreur instanceof Error ? erreur.message : String(erreur)] };
  }
}
