import { CatalogueRefuse, type AnomalieDeCatalogue } from './catalogue-refuse.js';
import { Cellules } from './cellules.js';
import type { AttenduDuCatalogue } from './ligne-de-film.js';
import { readTable } from './read-table.js';
import { CERTITUDES } from './vocabulaire.js';

const COLONNES = ['code', 'intitule', 'fait', 'echeance', 'ordre', 'certitude'] as const;

/**
 * Reads the list of what is expected, in its order.
 * @param faits codes of the faits that exist
 * @throws CatalogueRefuse with every anomaly, in French
 */
export function readAttendusCsv(texte: string, faits: ReadonlySet<string>): AttenduDuCatalogue[] {
  const anomalies: AnomalieDeCatalogue[] = [];
  const codes = new Set<string>();
  const attendus = readTable(texte, COLONNES).map((brute) => {
    const cellules = new Cellules(brute, anomalies);
    const code = cellules.readCle('code');
    if (codes.has(code)) cellules.refuse('code', `« ${code} » figure deux fois`);
    codes.add(code);
    return readAttendu(cellules, code, faits);
  });
  if (anomalies.length > 0) throw new CatalogueRefuse(anomalies);
  return attendus.sort((a, b) => a.ordre - b.ordre);
}

function readAttendu(cellules: Cellules, code: string, faits: ReadonlySet<string>): AttenduDuCatalogue {
  const ordre = Number(cellules.read('ordre'));
  if (!Number.isInteger(ordre) || ordre < 1) cellules.refuse('ordre', 'un entier à partir de 1 est attendu');
  if (!cellules.read('fait')) cellules.refuse('fait', 'texte absent');
  return {
    code,
    intitule: cellules.readTexte('intitule'),
    fait: cellules.readFait('fait', faits) ?? '',
    echeance: cellules.readMoisJour('echeance'),
    ordre,
    certitude: cellules.readChoix('certitude', CERTITUDES),
  };
}
