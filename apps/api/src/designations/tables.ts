import type { Tables, Vues } from '../base/index.js';

/** Mandates and their compensation, and the spreadsheets they are imported from. */
export const TABLES = {
  mandats: { classe: 'etablissement', compteurs: true },
  compensations: { classe: 'sensible' },
  brouillons_supprimes: { classe: 'sensible' },
  imports_designations: { classe: 'technique' },
} as const satisfies Tables;

/** Mandates as the bilans and the rentrée read them. */
export const VUES = {
  vue_mandats: {
    dit: 'Mandates of a school and year: transmis unless a draft, refused or sent back, en_cours if neither is it closed, or through the last day of a closed one; nature is that of the compensation',
    lit: ['mandats'],
  },
  vue_taux_des_mandats: {
    dit: 'Yearly amount of a mandate, in centimes, for who may see amounts and for the person concerned',
    lit: ['compensations'],
  },
  vue_rrupn_sortants: {
    dit: 'Last word of a year on each RRUPN of a school: the mandate that runs to the end of the classes, else the last to begin. repris once the year after has one that is not refused',
    lit: ['mandats'],
  },
} as const satisfies Vues;
