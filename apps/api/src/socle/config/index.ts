export * from './adresses.js';
export * from './reglages.js';
export * from './version-du-produit.js';
