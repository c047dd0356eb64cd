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
  vue_evenements_tenus: {
    dit: 'Events of a year, one by one, without their comment',
    lit: ['evenements'],
  },
} as const satisfies Vues;
