export * from './sortie.js';
export type { Voie } from './voie.js';
