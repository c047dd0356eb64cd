/** First characters that a spreadsheet takes for a formula, whatever the type of the cell; protected ones included. */
const FORMULE = /^'*[=+\-@\t\r]/;

/** Text of a cell that a spreadsheet cannot run: a leading apostrophe turns a would-be formula into text. */
export function protectCellule(texte: string): string {
  return FORMULE.test(texte) ? `'${texte}` : texte;
}

/** The text that was protected: what was written is what is read back. */
export function unprotectCellule(texte: string): string {
  return texte.startsWith("'") && FORMULE.test(texte) ? texte.slice(1) : texte;
}
