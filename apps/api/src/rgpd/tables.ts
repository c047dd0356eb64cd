import type { Tables, Vues } from '../base/index.js';

/** Personal data: register and requests. */
export const TABLES = {
  rgpd_etats: { classe: 'etablissement' },
  rgpd_demandes: { classe: 'etablissement' },
} as const satisfies Tables;

/** The register as the bilans read it. */
export const VUES = {
  vue_registres_rgpd: {
    dit: 'Register of a year: treatments on the day it was read, requests received and closed',
    lit: ['rgpd_etats', 'rgpd_demandes'],
  },
} as const satisfies Vues;
