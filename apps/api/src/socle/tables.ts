import type { Tables, Vues } from '../base/index.js';

/** What every capability stands on: faits, outgoing mail, keys of requests, files. */
export const TABLES = {
  faits: { classe: 'etablissement' },
  courriels: { classe: 'depot', lueParPlateforme: true },
  cles_idempotence: { classe: 'technique', systemes: ['idempotence'] },
  fichiers: { classe: 'technique' },
  fichiers_morceaux: { classe: 'technique' },
} as const satisfies Tables;

/** What others read of the faits. */
export const VUES = {
  vue_faits: {
    dit: 'Faits of a school and year, by their code and object; expected since attendu_le and not yet established without etabli_le',
    lit: ['faits'],
  },
  vue_comptes_des_faits: {
    dit: 'Faits of a school and year counted by code: premier_le, since when one is established without a break; complet_le, when for the first time all those then expected were; attendu_depuis, since when the oldest of those not established is expected',
    lit: ['faits'],
  },
  vue_courriels: {
    dit: 'What became of a message, and the personal link that it carries; nothing of what it says, nor to whom',
    lit: ['courriels'],
  },
} as const satisfies Vues;
