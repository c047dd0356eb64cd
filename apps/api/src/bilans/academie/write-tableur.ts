import { StreamableFile } from '@nestjs/common';
import {
  type ColonneDeClasseur,
  TYPE_CSV,
  TYPE_XLSX,
  type ValeurDeCellule,
  writeClasseur,
  writeCsv,
} from '../../socle/tableurs/index.js';

interface Tableur {
  /** Of the file, without its extension. */
  readonly nom: string;
  readonly feuille: string;
  readonly colonnes: readonly ColonneDeClasseur[];
  readonly lignes: readonly (readonly ValeurDeCellule[])[];
}

/** A spreadsheet to download, in the format that is asked. */
export async function writeTableur(
  format: 'csv' | 'xlsx',
  { nom, feuille, colonnes, lignes }: Tableur,
): Promise<StreamableFile> {
  const contenu =
    format === 'xlsx'
      ? await writeClasseur(feuille, colonnes, lignes)
      : writeCsv([colonnes.map(({ titre }) => titre), ...lignes.map((ligne) => ligne.map((v) => String(v ?? '')))]);
  return new StreamableFile(contenu, {
    type: format === 'xlsx' ? TYPE_XLSX : TYPE_CSV,
    disposition: `attachment; filename="${nom}.${format}"`,
  });
}
