import { type CellValue, readXlsx, streamXlsxRows } from 'hucre/xlsx';
import { FichierRefuse } from './fichier-refuse.js';
import type { LigneDeTableur } from './ligne-de-tableur.js';

/**
 * What the parts of a workbook may weigh once unfolded, in bytes: 20,000 lines of 40 cells stay under. Shared strings are read in
 * one go, which nothing else of the process runs beside.
 */
const TAILLE_DEPLIEE = 100 * 1024 * 1024;

const MAX_COLONNES = 200;

/**
 * Rows of the first tab that is shown, as they come out of the archive, so that a reader may stop before its end. No part is
 * unfolded beyond what the directory of the archive announces for it.
 */
export async function* readClasseur(contenu: Buffer): AsyncGenerator<LigneDeTableur> {
  if (computeTailleDepliee(contenu) > TAILLE_DEPLIEE)
    throw new FichierRefuse('Ce classeur est trop lourd une fois ouvert : enregistrez-le au format CSV.');
  try {
    for await (const { index, values } of streamXlsxRows(contenu, { sheet: await findOnglet(contenu) }))
      yield { ligne: index + 1, cellules: values.slice(0, MAX_COLONNES).map(toTexte) };
  } catch {
    throw new FichierRefuse(
      'Ce classeur ne peut pas être lu : enregistrez-le au format XLSX ou CSV, puis recommencez.',
    );
  }
}

/** Rank of the first tab that a person sees, in the order of the tabs and not of the archive; no row is read. */
async function findOnglet(contenu: Buffer): Promise<number> {
  const visibles: number[] = [];
  await readXlsx(contenu, {
    sheets: ({ index, hidden, veryHidden }) => {
      if (!hidden && !veryHidden) visibles.push(index);
      return false;
    },
  });
  return visibles[0] ?? 0;
}

/** Sum of the sizes that the directory of the archive announces; 0 when it cannot be read (source: ZIP appnote, 4.3). */
function computeTailleDepliee(archive: Buffer): number {
  const fin = archive.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (fin < 0 || fin + 22 > archive.length) return 0;
  let taille = 0;
  let entree = archive.readUInt32LE(fin + 16);
  while (entree + 46 <= fin && archive.readUInt32LE(entree) === 0x02014b50) {
    taille += archive.readUInt32LE(entree + 24);
    entree += 46 + [28, 30, 32].reduce((somme, champ) => somme + archive.readUInt16LE(entree + champ), 0);
  }
  return taille;
}

/** A cell as a person reads it: the text of a link, the result of a formula, its error, the day of a date. */
function toTexte(valeur: CellValue): string {
  if (valeur === null) return '';
  if (valeur instanceof Date) return Number.isNaN(valeur.getTime()) ? '' : valeur.toISOString().slice(0, 10);
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  // Strict Open XML writes a day as text, with or without its hour.
  return String(valeur).replace(/^(\d{4}-\d\d-\d\d)T[\d:.]+Z?$/, '$1');
}
