import { CsvError, parse } from 'csv-parse/sync';
import { CatalogueRefuse } from './catalogue-refuse.js';

/** A line of a catalogue file: its number in the file (the header is line 1) and its cells, trimmed, by column name. */
export interface LigneBrute {
  readonly numero: number;
  readonly cellules: Readonly<Record<string, string>>;
}

interface Enregistrement {
  record: Record<string, string>;
  info: { lines: number };
}

/**
 * Reads a `;` separated catalogue, UTF-8 with or without BOM.
 * @throws CatalogueRefuse when the file is not readable, is empty, or lacks one of the expected columns
 */
export function readTable(texte: string, colonnes: readonly string[]): LigneBrute[] {
  const lignes = parseTexte(texte);
  const premiere = lignes[0];
  if (!premiere) throw new CatalogueRefuse([{ ligne: 1, colonne: '', motif: 'le fichier ne contient aucune ligne' }]);
  const absentes = colonnes.filter((colonne) => !(colonne in premiere.cellules));
  if (absentes.length > 0)
    throw new CatalogueRefuse(absentes.map((colonne) => ({ ligne: 1, colonne, motif: 'colonne absente' })));
  return lignes;
}

function parseTexte(texte: string): LigneBrute[] {
  try {
    const lus = parse(texte, {
      delimiter: ';',
      bom: true,
      columns: true,
      trim: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as Enregistrement[];
    return lus.map(({ record, info }) => ({ numero: info.lines, cellules: record }));
  } catch (erreur) {
    if (!(erreur instanceof CsvError)) throw erreur;
    const ligne = typeof erreur['lines'] === 'number' ? erreur['lines'] : 1;
    throw new CatalogueRefuse([{ ligne, colonne: '', motif: 'ligne illisible (guillemets ou nombre de colonnes)' }]);
  }
}
