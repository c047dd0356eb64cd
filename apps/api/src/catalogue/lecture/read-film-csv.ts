import { CatalogueRefuse } from './catalogue-refuse.js';
import { COLONNES_OBLIGATOIRES } from './colonnes.js';
import type { LigneDeFilm } from './ligne-de-film.js';
import { readLignes } from './read-lignes.js';
import { readTable } from './read-table.js';

/**
 * Reads a catalogue that serves every year and verifies it whole.
 * @param faits codes of the faits that may complete a line
 * @throws CatalogueRefuse with every anomaly, in French
 */
export function readFilmCsv(texte: string, faits: ReadonlySet<string>): LigneDeFilm[] {
  const { lignes, anomalies } = readLignes(readTable(texte, COLONNES_OBLIGATOIRES), { faits });
  if (anomalies.length > 0) throw new CatalogueRefuse(anomalies);
  return lignes;
}
