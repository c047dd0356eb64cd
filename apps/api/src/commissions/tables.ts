import type { Tables, Vues } from '../base/index.js';

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
  besoins_formation: { classe: 'etablissement', compteurs: true },
} as const satisfies Tables;

/** What the rentrée and the indicators read. */
export const VUES = {
  vue_actions_a_poursuivre: {
    dit: 'Local actions of a year that are neither done nor given up; reprise once the year after carries them on',
    lit: ['actions_locales'],
  },
  vue_formations_realisees: {
    dit: 'Trainings that were asked for and held, with the people they were for when that was said',
    lit: ['besoins_formation'],
  },
  vue_reunions_tenues: {
    dit: 'Meetings that were held',
    lit: ['reunions'],
  },
  vue_commissions_installees: {
    dit: 'Commissions that were installed',
    lit: ['commissions'],
  },
  vue_decisions_suivies: {
    dit: 'Local actions of a year, whatever became of them',
    lit: ['actions_locales'],
  },
  vue_documents_adoptes: {
    dit: 'Charters and plans that were adopted',
    lit: ['documents_numeriques'],
  },
  vue_besoins_de_formation: {
    dit: 'Trainings that were asked for, whatever became of them',
    lit: ['besoins_formation'],
  },
} as const satisfies Vues;
