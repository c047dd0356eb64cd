import { type IStylesOptions, LineRuleType } from 'docx';

const BLEU = '274C8F';
const GRIS = '4A5468';
const ENCRE = '161D2E';

/** Named styles of the Word documents: changing one changes the whole document. Sizes in half-points, spaces in twentieths. */
export const STYLES_WORD: IStylesOptions = {
  default: {
    document: {
      run: {
        font: 'Calibri',
        size: 21,
        color: ENCRE,
        language: { value: 'fr-FR', eastAsia: 'fr-FR', bidirectional: 'fr-FR' },
      },
      paragraph: { spacing: { before: 60, after: 80, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 52, bold: true, color: ENCRE },
      paragraph: { spacing: { before: 60, after: 80, line: 240, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { size: 27, bold: true, color: BLEU },
      paragraph: { spacing: { before: 300, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { size: 23, bold: true, color: ENCRE },
      paragraph: { spacing: { before: 220, after: 100 }, keepNext: true },
    },
    heading3: {
      run: { size: 21, bold: true, color: GRIS },
      paragraph: { spacing: { before: 180, after: 80 }, keepNext: true },
    },
    hyperlink: { run: { color: BLEU, underline: {} } },
    listParagraph: { paragraph: { spacing: { before: 0, after: 60 } } },
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
      id: 'Mention',
      name: 'Mention',
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
      paragraph: { spacing: { before: 0, after: 20, line: 250, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'Fiche',
      name: 'Fiche',
      basedOn: 'Normal',
      paragraph: { spacing: { before: 0, after: 30 } },
    },
    { id: 'Pied', name: 'Pied de page', basedOn: 'Normal', run: { size: 17, color: GRIS } },
  ],
};
