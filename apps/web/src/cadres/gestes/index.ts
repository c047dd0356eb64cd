export * from './bouton-geste.js';
export * from './gestes-de-ligne.js';
export type { Geste } from './run-geste.js';
