import type { Tables } from '../base/index.js';

/** Who did what. */
export const TABLES = {
  audit: { classe: 'depot', commandesSysteme: ['insert'] },
} as const satisfies Tables;
