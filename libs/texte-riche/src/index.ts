export * from './chiffres.js';
export * from './composer.js';
export * from './lire.js';
export { isAdresse, toNiveau } from './limites.js';
export * from './schema.js';
