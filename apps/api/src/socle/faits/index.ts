export * from './fait.js';
export * from './faits-declares.js';
export * from './faits.js';
export * from './livraison.js';
export * from './projection.js';
