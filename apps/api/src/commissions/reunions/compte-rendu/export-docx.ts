import {
  AlignmentType,
  Document,
  HeadingLevel,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { CompteRenduAImprimer } from './build-compte-rendu.js';

/** The minutes as a DOCX: titles, lists and tables are real ones, so that it can be edited and read aloud. */
export function exportDocx(compteRendu: CompteRenduAImprimer): Promise<Buffer> {
  const { titre, surtitre, etablissement, identite, ordreDuJour, presences, paragraphes, decisions } = compteRendu;
  return Packer.toBuffer(
    new Document({
      title: titre,
      creator: etablissement,
      styles: STYLES,
      numbering: { config: [ORDRE] },
      sections: [
        {
          children: [
            new Paragraph(surtitre),
            new Paragraph({ text: titre, heading: HeadingLevel.TITLE }),
            new Paragraph(etablissement),
            ...identite.map(
              ({ libelle, valeur }) =>
                new Paragraph({ children: [new TextRun({ text: `${libelle} : `, bold: true }), new TextRun(valeur)] }),
            ),
            heading('Ordre du jour'),
            ...orElse(
              ordreDuJour.map((text) => new Paragraph({ text, numbering: { reference: ORDRE.reference, level: 0 } })),
              'Aucun ordre du jour n’a été enregistré.',
            ),
            heading('Présences'),
            ...orElse(table(['Personne ou qualité', 'Présence'], presences), 'Les présences n’ont pas été relevées.'),
            heading('Compte rendu'),
            ...paragraphes.map((text) => new Paragraph(text)),
            heading('Décisions'),
            ...orElse(
              table(['Décision', 'Responsable', 'Échéance', 'État'], decisions),
              'Aucune décision n’a été enregistrée.',
            ),
          ],
        },
      ],
    }),
  );
}

/** Sizes in half points, spacing in twentieths of a point. */
const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: 'fr-FR' } },
      paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 36, bold: true, color: '161D2E' },
      paragraph: { spacing: { before: 60, after: 120, line: 264, lineRule: LineRuleType.AUTO } },
    },
    heading1: { run: { size: 28, bold: true, color: '274C8F' }, paragraph: { spacing: { before: 320, after: 140 } } },
  },
};

const ORDRE = {
  reference: 'ordre-du-jour',
  levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
};

const heading = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });

const orElse = (elements: readonly (Paragraph | Table)[], vide: string): readonly (Paragraph | Table)[] =>
  elements.length > 0 ? elements : [new Paragraph(vide)];

function table(entetes: readonly string[], lignes: readonly (readonly string[])[]): Table[] {
  if (lignes.length === 0) return [];
  const toRow = (cellules: readonly string[], entete: boolean): TableRow =>
    new TableRow({
      tableHeader: entete,
      children: cellules.map(
        (text) => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: entete })] })] }),
      ),
    });
  return [
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      margins: { top: 60, bottom: 0, left: 100, right: 100 },
      rows: [toRow(entetes, true), ...lignes.map((ligne) => toRow(ligne, false))],
    }),
  ];
}
