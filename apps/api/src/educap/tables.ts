import type { Tables, Vues } from '../base/index.js';

/** EDUCAP grids, states and objectives. */
export const TABLES = {
  educap_grilles: { classe: 'academique' },
  educap_etats: { classe: 'etablissement' },
  educap_objectifs: { classe: 'etablissement' },
} as const satisfies Tables;

/** EDUCAP as the bilans read it. */
export const VUES = {
  vue_objectifs_educap: {
    dit: 'Objectives of a year',
    lit: ['educap_objectifs'],
  },
  vue_positionnements_educap: {
    dit: 'Day on which the positioning of a year was completed',
    lit: ['educap_etats'],
  },
} as const satisfies Vues;
