export type { Lettre } from './lettres-api.js';
export { LettresAttendues, useLettres } from './lettres-des-missions.js';
