export { AlertesDeLEcole } from './alertes/alertes-de-lecole.js';
export { useDesignations } from './designations-api.js';
export { LettresAttendues } from './lettres/lettres-attendues.js';
export { useLettres } from './lettres/use-lettres.js';
export type { Lettre } from './lettres/types.js';
export type { Designation } from './types.js';
