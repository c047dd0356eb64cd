import type { Tables } from '../base/index.js';

/** Equipment: campaigns of an académie, requests of schools. */
export const TABLES = {
  campagnes_equipement: { classe: 'academique' },
  demandes_equipement: { classe: 'etablissement' },
} as const satisfies Tables;
