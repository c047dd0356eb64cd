import type { Tables, Vues } from '../base/index.js';

/** How far each school is in the film of its académie, and what is expected of it. */
export const TABLES = {
  attendus_modele: { classe: 'referentiel' },
  suivis: { classe: 'etablissement', territoire: true, compteurs: true },
  suivis_histoire: {
    classe: 'histoire',
    territoire: true,
    systemes: ['demonstration', 'film'],
    compteurs: true,
    ecriteParCompteurs: true,
  },
  avancements: { classe: 'etablissement', compteurs: true },
  avancements_histoire: {
    classe: 'histoire',
    systemes: ['demonstration', 'film'],
    compteurs: true,
    ecriteParCompteurs: true,
  },
  preuves: { classe: 'etablissement' },
  attendus_etablissements: { classe: 'etablissement', compteurs: true },
  compteurs_film: { classe: 'agregat', compteurs: true, ecriteParCompteurs: true, territoire: true },
  compteurs_suivis: { classe: 'agregat', compteurs: true, ecriteParCompteurs: true, territoire: true, ecole: true },
  compteurs_ecoles: { classe: 'agregat', compteurs: true, ecriteParCompteurs: true, territoire: true },
  compteurs_attendus: { classe: 'agregat', compteurs: true, ecriteParCompteurs: true, territoire: true },
} as const satisfies Tables;

/** Progress of the schools as the dashboards and others read it. */
export const VUES = {
  vue_attendus_du_modele: {
    dit: 'What an académie expects of its schools in a year, as it words and dates it',
    lit: ['attendus_modele'],
  },
  vue_ecoles_suivies: {
    dit: 'Schools whose film of the year is open, with their dimensions of that year rather than those of today',
    lit: ['suivis', 'etablissements'],
  },
  vue_lignes_comptees: {
    dit: 'Counted lines that apply to a school, by the académie of their film: restante is neither done nor sans objet, au_denominateur is not sans objet; statut as avancements numbers it',
    lit: ['avancements', 'film_actions'],
  },
  vue_restes_des_ecoles: {
    dit: 'Lines of a school that are neither done nor sans objet, by deadline; late once it has passed. None left, no row',
    lit: ['compteurs_suivis'],
  },
  vue_comptes_du_film: {
    dit: 'Counted lines of the schools of an académie by dimension, theme, period and deadline: faites of applicables, sans_objet aside. Nothing to count, no row',
    lit: ['compteurs_film'],
  },
  vue_comptes_des_ecoles: {
    dit: 'How many schools of an académie have these dimensions in a year; none, no row',
    lit: ['compteurs_ecoles'],
  },
  vue_comptes_des_attendus: {
    dit: 'How many schools of these dimensions are expected to send an attendu, and how many have',
    lit: ['compteurs_attendus'],
  },
  vue_attendus_des_ecoles: {
    dit: 'Attendus of a school: demande unless sans objet, then either manquant or recu',
    lit: ['attendus_etablissements'],
  },
} as const satisfies Vues;
