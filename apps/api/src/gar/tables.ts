import type { Tables } from '../base/index.js';

/** Subscriptions to resources. */
export const TABLES = {
  gar_abonnements: { classe: 'etablissement' },
} as const satisfies Tables;
