import { type CellValue, rangeRef, writeXlsx } from 'hucre/xlsx';

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
  const octets = await writeXlsx({
    sheets: [
      {
        name: feuille,
        columns: colonnes.map(({ largeur = 24, type = 'texte' }) => ({ width: largeur, numFmt: FORMATS[type] })),
        rows: [
          colonnes.map(({ titre }) => titre),
          ...lignes.map((ligne) => ligne.map((valeur, rang) => toCellule(valeur, colonnes[rang]?.type))),
        ],
        cells: new Map(
          colonnes.map(({ titre }, rang) => [`0,${rang}`, { value: titre, style: { font: { bold: true } } }]),
        ),
        freezePane: { rows: 1 },
        autoFilter: { range: rangeRef(0, 0, 0, colonnes.length - 1) },
      },
    ],
  });
  return Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
}

function toCellule(valeur: ValeurDeCellule, type: ColonneDeClasseur['type']): CellValue {
  if (valeur === null || valeur === '') return null;
  return type === 'jour' && typeof valeur === 'string' ? new Date(`${valeur}T00:00:00Z`) : valeur;
}
