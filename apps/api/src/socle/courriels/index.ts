export * from './courriels.controller.js';
export * from './courriels.js';
export { Facteur, LIEN } from './facteur.js';
