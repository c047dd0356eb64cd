import type { Tables, Vues } from '../base/index.js';

/** Holders of the digital functions of a school. */
export const TABLES = {
  fonctions_designees: { classe: 'etablissement', compteurs: true },
  fonctions_etat: { classe: 'etablissement' },
} as const satisfies Tables;

/** Functions as the bilans read them. */
export const VUES = {
  vue_fonctions_tenues: {
    dit: 'How many people hold each digital function of a school in a year',
    lit: ['fonctions_designees'],
  },
} as const satisfies Vues;
