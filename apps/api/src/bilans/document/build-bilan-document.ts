import type { SourcePdf } from '../../socle/documents/index.js';
import type { BilanAImprimer } from './bilan-a-imprimer.js';
import { buildBlocs, tellVides } from './build-blocs.js';
import { buildCouverture, buildTitre, formatNom, toDate } from './build-couverture.js';
import { GABARIT_BILAN } from './gabarit-bilan.js';

/** Said when there is no block to print. */
export const RIEN_D_ECRIT = 'Rien n’est encore écrit dans ce bilan.';

/**
 * The bilan d'activité of one RRUPN, ready for the PDF compiler. Every text is written here; the template only lays out.
 * @throws RangeError when a date is not one.
 */
export function buildBilanDocument(bilan: BilanAImprimer): SourcePdf {
  const blocs = buildBlocs(bilan);
  return {
    gabarit: GABARIT_BILAN,
    donnees: {
      titre: buildTitre(bilan, 'Bilan d’activité'),
      auteur: formatNom(bilan),
      date: toDate(bilan.calculeLe),
      couverture: buildCouverture(bilan),
      blocs,
      fin: [...(blocs.length === 0 ? [RIEN_D_ECRIT] : []), tellVides(bilan)].filter(Boolean),
    },
  };
}
