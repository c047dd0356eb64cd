import type { Tables } from '../base/index.js';

/** The yearly roll-over. */
export const TABLES = {
  rentrees: { classe: 'etablissement' },
} as const satisfies Tables;
