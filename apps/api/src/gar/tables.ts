import type { Tables, Vues } from '../base/index.js';

/** Subscriptions to resources. */
export const TABLES = {
  gar_abonnements: { classe: 'etablissement' },
} as const satisfies Tables;

/** Subscriptions as the bilans read them. */
export const VUES = {
  vue_abonnements_gar: {
    dit: 'Subscriptions of a year and what is done of them',
    lit: ['gar_abonnements'],
  },
} as const satisfies Vues;
