import { protectCellule } from './formules.js';

/** A CSV file as French spreadsheets open it: UTF-8 with BOM, `;`, CRLF, no formula. */
export function writeCsv(lignes: readonly (readonly string[])[]): Buffer {
  const texte = lignes.map((cellules) => cellules.map(quote).join(';')).join('\r\n');
  return Buffer.from(`\uFEFF${texte}\r\n`, 'utf8');
}

function quote(texte: string): string {
  const cellule = protectCellule(texte);
  return /[";\r\n]/.test(cellule) ? `"${cellule.replaceAll('"', '""')}"` : cellule;
}
