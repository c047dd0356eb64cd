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
    dit: 'Faits of a school and year, by their code and object; expected and not yet established without etabli_le',
    lit: ['faits'],
  },
  vue_courriels: {
    dit: 'What became of a message, and the personal link that it carries; nothing of what it says, nor to whom',
    lit: ['courriels'],
  },
} as const satisfies Vues;
