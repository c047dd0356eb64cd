import { Readable, pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Info } from 'csv-parse';
import { decodeText } from '../../socle/tableurs/index.js';
import { COLONNES_OBLIGATOIRES, findColonnes } from './colonnes.js';
import type { Colonne } from './colonnes.js';
import { FichierNonReconnu } from './fichier-non-reconnu.js';

/** One row as the file writes it. Cells are trimmed; a column that the layout lacks is absent. */
export interface LigneAnnuaire {
  /** Line of the file, the header being line 1. */
  readonly ligne: number;
  readonly valeurs: Readonly<Partial<Record<Colonne, string>>>;
}

const SEPARATEURS = [';', ',', '\t'] as const;

/** A row of the directory holds about 1,500 characters: beyond this, a quote was left open. */
const TAILLE_MAX_LIGNE = 65_536;

const SIGNATURE_CLASSEUR = 'PK\u0003\u0004';

/**
 * Reads the official directory row by row: any separator, encoding or layout since 2023 (see `colonnes.ts`).
 * Memory does not grow with the file. Leaving the loop early closes the source.
 * @throws FichierNonReconnu when the file is not the directory or a quote is left open.
 */
export async function* readAnnuaire(source: Readable): AsyncGenerator<LigneAnnuaire> {
  const texte = decodeText(source);
  const debut = await readDebut(texte);
  const parser = parse({
    delimiter: findSeparateur(debut),
    columns: toColonnes,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: TAILLE_MAX_LIGNE,
  });
  // The error, if any, comes out of the loop below.
  pipeline(Readable.from(prepend(debut, texte)), parser, () => undefined);
  try {
    for await (const lu of parser as AsyncIterable<{ info: Info; record: Record<string, string> }>) {
      yield { ligne: lu.info.lines, valeurs: trimAll(lu.record) };
    }
  } catch (erreur) {
    if (!(erreur instanceof CsvError)) throw erreur;
    throw new FichierNonReconnu('Le fichier ne peut pas être lu jusqu’au bout : un guillemet n’est pas refermé.');
  }
}

/** Reads up to the end of the header line. */
async function readDebut(texte: AsyncGenerator<string>): Promise<string> {
  let debut = '';
  while (!hasEntete(debut) && debut.length < TAILLE_MAX_LIGNE) {
    const suite = await texte.next();
    if (suite.done) break;
    debut += suite.value;
  }
  if (debut.startsWith(SIGNATURE_CLASSEUR)) {
    throw new FichierNonReconnu('Ce fichier est un classeur ou une archive : enregistrez l’annuaire au format CSV.');
  }
  if (debut.trim() === '') throw new FichierNonReconnu('Le fichier est vide.');
  if (!hasEntete(debut) && debut.length >= TAILLE_MAX_LIGNE) throw FichierNonReconnu.ofColonnes(COLONNES_OBLIGATOIRES);
  return debut;
}

function hasEntete(debut: string): boolean {
  return /[\r\n]/.test(debut.trimStart());
}

/** The separator under which the header line names the most columns. */
function findSeparateur(debut: string): string {
  const entete = debut.trimStart().split(/[\r\n]/, 1)[0] ?? '';
  const known = (separateur: string) => findColonnes(entete.split(separateur)).filter(Boolean).length;
  return SEPARATEURS.reduce((meilleur, separateur) => (known(separateur) > known(meilleur) ? separateur : meilleur));
}

function toColonnes(entetes: string[]): (Colonne | false)[] {
  const colonnes = findColonnes(entetes);
  const manquantes = COLONNES_OBLIGATOIRES.filter((obligatoire) => !colonnes.includes(obligatoire));
  if (manquantes.length > 0) throw FichierNonReconnu.ofColonnes(manquantes);
  return colonnes.map((colonne) => colonne ?? false);
}

/** In place: the record is ours, and a copy of each row is half of what the import would allocate. */
function trimAll(record: Record<string, string>): LigneAnnuaire['valeurs'] {
  for (const [colonne, valeur] of Object.entries(record)) record[colonne] = valeur.trim();
  return record;
}

async function* prepend(debut: string, suite: AsyncGenerator<string>): AsyncGenerator<string> {
  yield debut;
  yield* suite;
}
