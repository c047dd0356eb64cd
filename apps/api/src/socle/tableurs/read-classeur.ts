import { type CellValue, readXlsx } from 'hucre/xlsx';
import { FichierRefuse } from './fichier-refuse.js';
import type { LigneDeTableur } from './ligne-de-tableur.js';

/**
 * What the parts of a workbook may weigh once unfolded, in bytes: four times the 5,000 lines that are read stay under, at 40 cells
 * a line. Shared strings are read in one go, which nothing else of the process runs beside.
 */
const TAILLE_DEPLIEE = 50 * 1024 * 1024;

const MAX_COLONNES = 200;

/**
 * Rows of the first tab that a person sees, in the order of the tabs and not of the archive. No part is unfolded beyond what the
 * directory of the archive announces for it.
 */
export async function* readClasseur(contenu: Buffer): AsyncGenerator<LigneDeTableur> {
  if (computeTailleDepliee(contenu) > TAILLE_DEPLIEE)
    throw new FichierRefuse('Ce classeur est trop lourd une fois ouvert : enregistrez-le au format CSV.');
  const lignes = await readOnglet(contenu).catch(() => {
    throw new FichierRefuse(
      'Ce classeur ne peut pas être lu : enregistrez-le au format XLSX ou CSV, puis recommencez.',
    );
  });
  for (const [rang, cellules] of lignes.entries())
    yield { ligne: rang + 1, cellules: cellules.slice(0, MAX_COLONNES).map(toTexte) };
}

/** Shared strings are read once: looking for the tab first, then for its rows, would read them twice. */
async function readOnglet(contenu: Buffer): Promise<readonly (readonly CellValue[])[]> {
  let trouve = false;
  const { sheets } = await readXlsx(contenu, {
    sheets: ({ hidden, veryHidden }) => {
      const voulu = !trouve && !hidden && !veryHidden;
      trouve ||= voulu;
      return voulu;
    },
  });
  return sheets[0]?.rows ?? [];
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
