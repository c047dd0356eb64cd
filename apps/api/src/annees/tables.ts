import type { Tables } from '../base/index.js';

/** School years. */
export const TABLES = {
  annees: { classe: 'referentiel', prete: true, ouverture: true, compteurs: true },
} as const satisfies Tables;
