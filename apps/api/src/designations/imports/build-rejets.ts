import { type LigneDeTableur, writeCsv } from '../../socle/tableurs/index.js';
import type { ErreurDeLigne } from './erreur-de-ligne.js';

/** The rejected lines as they were, with why: corrected, the file can be sent again as it is. */
export function buildRejets(
  entetes: readonly string[],
  lignes: readonly LigneDeTableur[],
  erreurs: readonly ErreurDeLigne[],
): Buffer {
  const parLigne = new Map<number, ErreurDeLigne[]>();
  for (const erreur of erreurs) parLigne.set(erreur.ligne, [...(parLigne.get(erreur.ligne) ?? []), erreur]);
  const rejetees = lignes.flatMap(({ ligne, cellules }) => {
    const siennes = parLigne.get(ligne);
    if (!siennes) return [];
    const motifs = siennes.map(({ colonne, motif, remede }) => `${colonne} : ${motif} ${remede}`).join(' | ');
    return [[...entetes.map((_, rang) => cellules[rang] ?? ''), String(ligne), motifs]];
  });
  return writeCsv([[...entetes, 'Ligne du fichier', 'Motif du rejet'], ...rejetees]);
}
