import exceljs from 'exceljs';
import { Readable } from 'node:stream';
import { FichierRefuse } from './fichier-refuse.js';
import type { LigneDeTableur } from './ligne-de-tableur.js';

/** What the parts of a workbook may weigh once unfolded, in bytes: a real one of 10 MB stays well under. */
const TAILLE_DEPLIEE = 300 * 1024 * 1024;

/** Rows of the first sheet, as they come out of the archive, so that a reader may stop before its end. */
export async function* readClasseur(contenu: Buffer): AsyncGenerator<LigneDeTableur> {
  if (computeTailleDepliee(contenu) > TAILLE_DEPLIEE)
    throw new FichierRefuse('Ce classeur est trop lourd une fois ouvert : enregistrez-le au format CSV.');
  const classeur = new exceljs.stream.xlsx.WorkbookReader(Readable.from([contenu]), {
    worksheets: 'emit',
    sharedStrings: 'cache',
    hyperlinks: 'ignore',
    styles: 'cache',
    entries: 'emit',
  });
  try {
    for await (const feuille of classeur) {
      for await (const rangee of feuille) {
        yield { ligne: rangee.number, cellules: readCellules(rangee) };
      }
      return;
    }
  } catch (erreur) {
    if (erreur instanceof FichierRefuse) throw erreur;
    throw new FichierRefuse(
      'Ce classeur ne peut pas être lu : enregistrez-le au format XLSX ou CSV, puis recommencez.',
    );
  }
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

function readCellules(rangee: exceljs.Row): string[] {
  const cellules: string[] = [];
  rangee.eachCell({ includeEmpty: false }, (cellule, colonne) => {
    if (colonne <= 200) cellules[colonne - 1] = readValeur(cellule.value);
  });
  return Array.from(cellules, (cellule) => cellule ?? '');
}

/** A cell as a person reads it: the text of a link, the result of a formula, the day of a date. */
function readValeur(valeur: exceljs.CellValue): string {
  if (valeur === null || valeur === undefined) return '';
  if (valeur instanceof Date) return Number.isNaN(valeur.getTime()) ? '' : valeur.toISOString().slice(0, 10);
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  if (typeof valeur !== 'object') return String(valeur);
  if ('richText' in valeur) return valeur.richText.map(({ text }) => text).join('');
  if ('text' in valeur) return readValeur(valeur.text);
  if ('result' in valeur) return readValeur(valeur.result);
  return '';
}
