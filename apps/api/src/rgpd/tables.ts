import type { Tables } from '../base/index.js';

/** Personal data: register and requests. */
export const TABLES = {
  rgpd_etats: { classe: 'etablissement' },
  rgpd_demandes: { classe: 'etablissement' },
} as const satisfies Tables;
