export * from './bouton-geste.js';
export * from './gestes-de-ligne.js';
export { reread } from './reread.js';
export { runGeste } from './run-geste.js';
export type { Geste } from './run-geste.js';
