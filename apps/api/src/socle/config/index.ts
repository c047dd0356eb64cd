export * from './adresses.js';
export * from './limites.js';
export * from './reglages.js';
export * from './version-du-produit.js';
