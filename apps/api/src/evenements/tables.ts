import type { Tables } from '../base/index.js';

/** Events of a school. */
export const TABLES = {
  evenements: { classe: 'etablissement' },
} as const satisfies Tables;
