export { toBase, toPath, useEcole } from './ecole.js';
export type { Ecole } from './ecole.js';
export { toNomAcademie, toNomDepartement } from './territoires.js';
