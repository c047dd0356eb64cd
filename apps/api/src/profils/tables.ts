import type { Tables } from '../base/index.js';

/** What an académie gives its schools to read. */
export const TABLES = {
  contacts: { classe: 'academique' },
  ressources: { classe: 'academique' },
  dates_academie: { classe: 'academique' },
  profils_academie: { classe: 'academique' },
} as const satisfies Tables;
