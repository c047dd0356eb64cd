import type { Tables } from '../base/index.js';

/** Yearly reports. */
export const TABLES = {
  bilans: { classe: 'etablissement' },
} as const satisfies Tables;
