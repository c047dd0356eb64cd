import type { Tables } from '../base/index.js';

/** What every capability stands on: faits, audit, outgoing mail, keys of requests, files. */
export const TABLES = {
  faits: { classe: 'etablissement' },
  audit: { classe: 'depot', commandesSysteme: ['insert'] },
  courriels: { classe: 'depot', lueParPlateforme: true },
  cles_idempotence: { classe: 'technique', systemes: ['idempotence'] },
  fichiers: { classe: 'technique' },
  fichiers_morceaux: { classe: 'technique' },
} as const satisfies Tables;
