import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
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
import type { LettreAImprimer } from '../lettre.js';
import { buildFait, buildIdentite, buildTitre, MENTION_PROJET } from './build-identite.js';
import { buildSections, type SectionDeLettre } from './build-sections.js';
import { buildSignatures } from './build-signatures.js';
import { PUCES, STYLES } from './styles-docx.js';

const TRAIT = { style: BorderStyle.SINGLE, size: 4, color: 'D3DAE6' };

/** The letter as a Word document: true headings, lists and tables, so that it edits well. */
export async function buildLettreDocx(lettre: LettreAImprimer): Promise<Uint8Array> {
  const { identite, contenu, signeeLe, numero } = lettre;
  const document = new Document({
    title: buildTitre(lettre),
    creator: `${identite.etablissement} (${identite.uai})`,
    description: signeeLe === null ? MENTION_PROJET : `Lettre de mission ${identite.annee}`,
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
            text: `Académie de ${identite.academie} – Année scolaire ${identite.annee}`,
            style: 'Entete',
          }),
          new Paragraph({ text: 'Lettre de mission', heading: HeadingLevel.TITLE }),
          new Paragraph({
            text: 'Référent, référente pour les ressources et usages pédagogiques numériques (RRUPN)',
            style: 'Subtitle',
          }),
          ...(numero > 1 ? [new Paragraph({ text: `Version ${numero}`, style: 'Entete' })] : []),
          ...(signeeLe === null ? [new Paragraph({ text: MENTION_PROJET, style: 'Projet' })] : []),
          buildTable(
            buildIdentite(lettre).map(({ libelle, valeur }) => [libelle, valeur]),
            [3200, 6438],
            false,
          ),
          ...buildSections(contenu).flatMap(toParagraphes),
          new Paragraph({ text: 'Signatures', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: buildFait(lettre), keepNext: true }),
          buildTableDeSignatures(lettre),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function toParagraphes({ titre, paragraphes = [], liste = [], tableau }: SectionDeLettre): (Paragraph | Table)[] {
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

function buildTableDeSignatures(lettre: LettreAImprimer): Table {
  return new Table({
    width: { size: 9638, type: WidthType.DXA },
    columnWidths: [4819, 4819],
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: 2000, rule: 'atLeast' },
        children: buildSignatures(lettre).map(
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

function buildPied({ identite, signeeLe }: LettreAImprimer): Footer {
  const debut = `${signeeLe === null ? 'Projet – ' : ''}Lettre de mission ${identite.annee} – ${identite.etablissement} (${identite.uai}) – page `;
  return new Footer({
    children: [
      new Paragraph({
        style: 'Pied',
        children: [new TextRun({ children: [debut, PageNumber.CURRENT, ' sur ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}
