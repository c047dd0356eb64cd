export { toBase, toPath, useEcole } from './ecole.js';
export type { Ecole } from './ecole.js';
export { useEtablissement } from './etablissements-api.js';
export type { NomsDeTerritoires } from './territoires.js';
export { useTerritoires } from './territoires.js';
