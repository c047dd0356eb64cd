import exceljs from 'exceljs';

/** A column of a workbook. A `jour` holds `AAAA-MM-JJ` and becomes a real date; a `texte` is never run as a formula. */
export interface ColonneDeClasseur {
  readonly titre: string;
  /** In characters. */
  readonly largeur?: number;
  readonly type?: 'texte' | 'nombre' | 'jour';
}

export type ValeurDeCellule = string | number | null;

const FORMATS = { texte: '@', nombre: '0.##', jour: 'dd/mm/yyyy' } as const;

/** A workbook of one sheet: frozen and filtered header, one typed column each, an empty cell for null. */
export async function writeClasseur(
  feuille: string,
  colonnes: readonly ColonneDeClasseur[],
  lignes: readonly (readonly ValeurDeCellule[])[],
): Promise<Buffer> {
  const classeur = new exceljs.Workbook();
  const page = classeur.addWorksheet(feuille, { views: [{ state: 'frozen', ySplit: 1 }] });
  page.columns = colonnes.map(({ titre, largeur = 24, type = 'texte' }) => ({
    header: titre,
    width: largeur,
    style: { numFmt: FORMATS[type] },
  }));
  page.getRow(1).font = { bold: true };
  page.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: colonnes.length } };
  page.addRows(lignes.map((ligne) => ligne.map((valeur, rang) => toCellule(valeur, colonnes[rang]?.type))));
  return Buffer.from(await classeur.xlsx.writeBuffer());
}

function toCellule(valeur: ValeurDeCellule, type: ColonneDeClasseur['type']): string | number | Date | null {
  if (valeur === null || valeur === '') return null;
  return type === 'jour' && typeof valeur === 'string' ? new Date(`${valeur}T00:00:00Z`) : valeur;
}
