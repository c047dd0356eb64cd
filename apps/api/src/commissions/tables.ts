import type { Tables } from '../base/index.js';

/** The commission numérique and what it decides. */
export const TABLES = {
  commissions: { classe: 'etablissement' },
  membres_commission: { classe: 'etablissement' },
  reunions: { classe: 'etablissement' },
  presences: { classe: 'etablissement' },
  actions_locales: { classe: 'etablissement' },
  actions_locales_histoire: {
    classe: 'histoire',
    systemes: ['demonstration', 'film'],
    compteurs: true,
    ecriteParCompteurs: true,
  },
  documents_numeriques: { classe: 'etablissement' },
  besoins_formation: { classe: 'etablissement' },
} as const satisfies Tables;
