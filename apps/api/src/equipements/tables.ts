import type { Tables, Vues } from '../base/index.js';

/** Equipment: campaigns of an académie, requests of schools. */
export const TABLES = {
  campagnes_equipement: { classe: 'academique' },
  demandes_equipement: { classe: 'etablissement' },
} as const satisfies Tables;

/** Requests as the bilans read them. */
export const VUES = {
  vue_demandes_d_equipement: {
    dit: 'Requests that were sent, with their answer',
    lit: ['demandes_equipement'],
  },
} as const satisfies Vues;
