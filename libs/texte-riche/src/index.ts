export * from './chiffres.js';
export * from './composer.js';
export * from './lire.js';
export * from './schema.js';
