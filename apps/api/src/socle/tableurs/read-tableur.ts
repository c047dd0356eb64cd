import { CsvError, parse, type Info } from 'csv-parse';
import { parse as parseEntete } from 'csv-parse/sync';
import { Readable } from 'node:stream';
import { decodeText } from './decode-text.js';
import { FichierRefuse } from './fichier-refuse.js';
import { unprotectCellule } from './formules.js';
import type { LigneDeTableur } from './ligne-de-tableur.js';
import { readClasseur } from './read-classeur.js';

export type { LigneDeTableur } from './ligne-de-tableur.js';

const SEPARATEURS = [';', ',', '\t'] as const;

/** A file is read and ruled as a whole: beyond this, it is cut in several ones. */
const MAX_LIGNES = 5000;

/**
 * Reads a CSV (any of three separators, UTF-8 or windows-1252) or the first sheet of an XLSX, told by its content.
 * Cells are trimmed, their line breaks are `\n`, days of a workbook are `AAAA-MM-JJ`; empty lines are skipped.
 * @throws FichierRefuse when the file is neither, is empty, or holds more than `maxLignes` below its header
 */
export async function readTableur(contenu: Buffer, maxLignes = MAX_LIGNES): Promise<LigneDeTableur[]> {
  const lignes: LigneDeTableur[] = [];
  for await (const { ligne, cellules } of isClasseur(contenu) ? readClasseur(contenu) : readCsv(contenu)) {
    const propres = cellules.map(trim);
    if (propres.every((cellule) => cellule === '')) continue;
    lignes.push({ ligne, cellules: propres });
    if (lignes.length > maxLignes + 1)
      throw new FichierRefuse(`Le fichier dépasse ${maxLignes} lignes : coupez-le en plusieurs fichiers.`);
  }
  if (lignes.length === 0) throw new FichierRefuse('Le fichier est vide : choisissez un fichier qui a des lignes.');
  return lignes;
}

/** PostgreSQL has no character zero; a no-break space is a space. */
function trim(cellule: string): string {
  return cellule
    .replaceAll('\u0000', '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .trim();
}

function isClasseur(contenu: Buffer): boolean {
  return contenu.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';
}

async function* readCsv(contenu: Buffer): AsyncGenerator<LigneDeTableur> {
  let texte = '';
  for await (const morceau of decodeText(Readable.from([contenu]))) texte += morceau;
  const options = { relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: 65_536 };
  const parser = parse(texte, { ...options, delimiter: findSeparateur(texte), info: true });
  try {
    for await (const { info, record } of parser as AsyncIterable<{ info: Info; record: string[] }>)
      yield { ligne: info.records + info.empty_lines, cellules: record.map(unprotectCellule) };
  } catch (erreur) {
    if (!(erreur instanceof CsvError)) throw erreur;
    throw new FichierRefuse('Le fichier ne peut pas être lu jusqu’au bout : un guillemet n’est pas refermé.');
  }
}

/** The separator that cuts the header line into the most columns. */
function findSeparateur(texte: string): string {
  const entete = texte.trimStart().split(/[\r\n]/, 1)[0] ?? '';
  const count = (delimiter: string): number => {
    const lignes: string[][] = parseEntete(entete, { delimiter, relax_quotes: true, relax_column_count: true });
    return lignes[0]?.length ?? 0;
  };
  return SEPARATEURS.reduce((meilleur, autre) => (count(autre) > count(meilleur) ? autre : meilleur));
}
