export { buildDemonstration } from './build-demonstration.js';
export { FAITS_DECLARES } from './build-avancements.js';
export { findEtablissementsPhares } from './profils.js';
export { readEtablissementsCsv } from './read-etablissements-csv.js';
export type * from './types.js';
export { COMPTES } from './libelles-des-comptes.js';
export { loadDemonstration, MOT_DE_PASSE } from './load-demonstration.js';
