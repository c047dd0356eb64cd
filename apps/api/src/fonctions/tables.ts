import type { Tables } from '../base/index.js';

/** Holders of the digital functions of a school. */
export const TABLES = {
  fonctions_designees: { classe: 'etablissement', compteurs: true },
  fonctions_etat: { classe: 'etablissement' },
} as const satisfies Tables;
