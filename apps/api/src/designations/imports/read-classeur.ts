import exceljs from 'exceljs';
import { Readable } from 'node:stream';
import { FichierRefuse } from './fichier-refuse.js';
import type { LigneDeTableur } from './read-tableur.js';

/** Rows of the first sheet, as they come out of the archive: a bomb is left before it is unfolded. */
export async function* readClasseur(contenu: Buffer): AsyncGenerator<LigneDeTableur> {
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
