export type { Lettre } from './lettres-api.js';
export { LettresAttendues } from './lettres-des-missions.js';
export { useLettres } from './use-lettres.js';
