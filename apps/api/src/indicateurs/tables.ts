import type { Tables, Vues } from '../base/index.js';

/** Indicators: what each académie asks for, what schools answer. */
export const TABLES = {
  indicateurs_modeles: { classe: 'academique' },
  indicateurs_modeles_versions: { classe: 'academique' },
  indicateurs_valeurs: { classe: 'etablissement', compteurs: true },
} as const satisfies Tables;

/** What is computed rather than entered. */
export const VUES = {
  vue_indicateurs_calcules: {
    dit: 'Values that are computed from what a school declared elsewhere, in the unit of the indicator; nothing declared, no row',
    lit: [
      ...['vue_temps_du_journal', 'vue_temps_par_etiquette'],
      ...['vue_resultats_pix', 'vue_formations_realisees', 'vue_evenements_comptes'],
    ],
  },
} as const satisfies Vues;
