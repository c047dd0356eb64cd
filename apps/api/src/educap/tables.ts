import type { Tables } from '../base/index.js';

/** EDUCAP grids, states and objectives. */
export const TABLES = {
  educap_grilles: { classe: 'academique' },
  educap_etats: { classe: 'etablissement' },
  educap_objectifs: { classe: 'etablissement' },
} as const satisfies Tables;
