import type { Tables, Vues } from '../base/index.js';

/** What the RRUPN logs, and its totals. */
export const TABLES = {
  activites: { classe: 'personnel', compteurs: true },
  totaux_journal: { classe: 'etablissement', compteurs: true, ecriteParCompteurs: true },
  totaux_etiquettes: { classe: 'etablissement', compteurs: true, ecriteParCompteurs: true },
} as const satisfies Tables;

/** Its totals, whoever wrote, and what is shared. */
export const VUES = {
  vue_temps_du_journal: {
    dit: 'Minutes of the journals of a school by function, all authors together; nothing logged, no row',
    lit: ['totaux_journal'],
  },
  vue_temps_par_etiquette: {
    dit: 'The same by tag: an entry that bears two counts in both, so that they are not summed',
    lit: ['totaux_etiquettes'],
  },
  vue_activites_partagees: {
    dit: 'Entries that their author shares, with what is searched of them',
    lit: ['activites'],
  },
} as const satisfies Vues;
