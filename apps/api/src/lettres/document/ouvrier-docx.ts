// Runs alone in its thread, from dist and (in tests) straight from this file by Node's type stripping:
// nothing here but erasable types, and no import of another source file except for its types.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ReponseOuvrier } from '../../socle/documents/index.js';
import type { LettreEnWord } from './lettre-docx.js';

/** Name of the bulleted numbering. */
const PUCES = 'puces';

const BLEU = '274C8F';
const GRIS = '4A5468';
const ENCRE = '161D2E';

/** Named styles of the Word documents: changing one changes the whole document. Sizes in half-points, spaces in twentieths. */
const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: 'Calibri',
        size: 21,
        color: ENCRE,
        language: { value: 'fr-FR', eastAsia: 'fr-FR', bidirectional: 'fr-FR' },
      },
      paragraph: { spacing: { after: 100, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 52, bold: true, color: ENCRE },
      paragraph: { spacing: { before: 60, after: 80, line: 240, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { size: 27, bold: true, color: BLEU },
      paragraph: { spacing: { before: 300, after: 120 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 24, color: GRIS },
      paragraph: { spacing: { after: 240 } },
    },
    {
      id: 'Entete',
      name: 'Académie et année',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 20, bold: true, color: BLEU },
      paragraph: { spacing: { after: 40 } },
    },
    {
      id: 'Projet',
      name: 'Mention projet',
      basedOn: 'Normal',
      next: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { after: 200 } },
    },
    {
      id: 'Cellule',
      name: 'Cellule',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { after: 20, line: 250, lineRule: LineRuleType.AUTO } },
    },
    { id: 'Pied', name: 'Pied de page', basedOn: 'Normal', run: { size: 17, color: GRIS } },
  ],
};

const TRAIT = { style: BorderStyle.SINGLE, size: 4, color: 'D3DAE6' };

/** The letter as a Word document: true headings, lists and tables, so that it edits well. */
function buildDocument(lettre: LettreEnWord): Promise<Buffer> {
  const document = new Document({
    title: lettre.titre,
    creator: lettre.auteur,
    description: lettre.description,
    styles: STYLES,
    numbering: {
      config: [
        {
          reference: PUCES,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 500, hanging: 250 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1000, bottom: 1200, left: 1134, right: 1134 } },
        },
        footers: { default: buildPied(lettre) },
        children: [
          new Paragraph({
            text: lettre.entete,
            style: 'Entete',
          }),
          new Paragraph({ text: 'Lettre de mission', heading: HeadingLevel.TITLE }),
          new Paragraph({
            text: 'Référent, référente pour les ressources et usages pédagogiques numériques (RRUPN)',
            style: 'Subtitle',
          }),
          ...(lettre.version ? [new Paragraph({ text: lettre.version, style: 'Entete' })] : []),
          ...(lettre.projet ? [new Paragraph({ text: lettre.projet, style: 'Projet' })] : []),
          buildTable(
            lettre.identite.map(({ libelle, valeur }) => [libelle, valeur]),
            [3200, 6438],
            false,
          ),
          ...lettre.sections.flatMap(toParagraphes),
          new Paragraph({ text: 'Signatures', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: lettre.fait, keepNext: true }),
          buildTableDeSignatures(lettre),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function toParagraphes({
  titre,
  paragraphes = [],
  liste = [],
  tableau,
}: LettreEnWord['sections'][number]): (Paragraph | Table)[] {
  return [
    new Paragraph({ text: titre, heading: HeadingLevel.HEADING_1 }),
    ...paragraphes.map((text) => new Paragraph({ text })),
    ...liste.map((text) => new Paragraph({ text, numbering: { reference: PUCES, level: 0 } })),
    ...(tableau ? [buildTable([tableau.entetes, ...tableau.lignes], [4819, 4819], true)] : []),
  ];
}

function buildTable(lignes: readonly (readonly string[])[], largeurs: number[], entete: boolean): Table {
  return new Table({
    width: { size: 9638, type: WidthType.DXA },
    columnWidths: largeurs,
    borders: { top: TRAIT, bottom: TRAIT, left: TRAIT, right: TRAIT, insideHorizontal: TRAIT, insideVertical: TRAIT },
    rows: lignes.map(
      (cellules, rang) =>
        new TableRow({
          tableHeader: entete && rang === 0,
          cantSplit: true,
          children: cellules.map(
            (texte, colonne) =>
              new TableCell({
                width: { size: largeurs[colonne] ?? 4819, type: WidthType.DXA },
                margins: { top: 60, bottom: 60, left: 100, right: 100 },
                children: [
                  new Paragraph({
                    style: 'Cellule',
                    children: [new TextRun({ text: texte, bold: entete ? rang === 0 : colonne === 0 })],
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

function buildTableDeSignatures({ signatures }: LettreEnWord): Table {
  return new Table({
    width: { size: 9638, type: WidthType.DXA },
    columnWidths: [4819, 4819],
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: 2000, rule: 'atLeast' },
        children: signatures.map(
          ({ qualite, nom, lignes }) =>
            new TableCell({
              width: { size: 4819, type: WidthType.DXA },
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

function buildPied({ pied }: LettreEnWord): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Pied',
        children: [new TextRun({ children: [pied, ' – page ', PageNumber.CURRENT, ' sur ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}

export default async function make(lettre: LettreEnWord): Promise<ReponseOuvrier> {
  try {
    return { octets: new Uint8Array(await buildDocument(lettre)) };
  } catch (erreur) {
    return { diagnostics: [erreur instanceof Error ? erreur.message : String(erreur)] };
  }
}
