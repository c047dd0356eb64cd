import type { Tables } from '../base/index.js';

/** Secret addresses of personal calendars. */
export const TABLES = {
  calendriers_personnels: { classe: 'technique', systemes: ['calendriers', 'demonstration'] },
} as const satisfies Tables;
