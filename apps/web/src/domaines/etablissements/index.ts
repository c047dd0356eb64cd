export { useAcademie } from './academie.js';
export type { Academie } from './academie.js';
export { toBase, toPath, useEcole } from './ecole.js';
export type { Ecole } from './ecole.js';
export { useEtablissement, useEtablissements } from './etablissements-api.js';
export type { EtablissementDetail } from './etablissements-api.js';
export type { NomsDeTerritoires } from './territoires.js';
export { useTerritoires } from './territoires.js';
