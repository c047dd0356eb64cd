import type { Tables, Vues } from '../base/index.js';

/** Letters of the mandates, what is said of them, and the models of the académies. */
export const TABLES = {
  lettres: { classe: 'sensible' },
  commentaires_lettre: { classe: 'sensible' },
  modeles_lettre: { classe: 'academique' },
} as const satisfies Tables;

/** Letters as the journal and the bilans read them. */
export const VUES = {
  vue_missions_des_lettres: {
    dit: 'Missions of the letter of a mandate, in its order: that in force, else the one being written; none while nothing is stored of it',
    lit: ['lettres'],
  },
  vue_lettres_signees: {
    dit: 'Mandates whose letter is signed',
    lit: ['lettres'],
  },
} as const satisfies Vues;
