import type { Tables } from '../base/index.js';

/** Pix campaigns, by level. */
export const TABLES = {
  pix_imports: { classe: 'etablissement' },
  pix_comptes: { classe: 'etablissement' },
} as const satisfies Tables;
