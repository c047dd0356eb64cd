import type { Tables, Vues } from '../base/index.js';

/** Pix campaigns, by level. */
export const TABLES = {
  pix_imports: { classe: 'etablissement', compteurs: true },
  pix_comptes: { classe: 'etablissement', compteurs: true },
} as const satisfies Tables;

/** What the imports count. */
export const VUES = {
  vue_resultats_pix: {
    dit: 'Counts of the imports of a school that were not taken back, by usage and level',
    lit: ['pix_imports', 'pix_comptes'],
  },
} as const satisfies Vues;
