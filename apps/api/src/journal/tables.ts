import type { Tables } from '../base/index.js';

/** What the RRUPN logs, and its totals. */
export const TABLES = {
  activites: { classe: 'personnel', compteurs: true },
  totaux_journal: { classe: 'etablissement', compteurs: true, ecriteParCompteurs: true },
  totaux_etiquettes: { classe: 'etablissement', compteurs: true, ecriteParCompteurs: true },
} as const satisfies Tables;
