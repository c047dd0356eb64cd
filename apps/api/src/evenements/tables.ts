import type { Tables, Vues } from '../base/index.js';

/** Events of a school. */
export const TABLES = {
  evenements: { classe: 'etablissement', compteurs: true },
} as const satisfies Tables;

/** How many there were. */
export const VUES = {
  vue_evenements_comptes: {
    dit: 'Events of a school and year by kind; participants of those where they were counted, null if none',
    lit: ['evenements'],
  },
} as const satisfies Vues;
