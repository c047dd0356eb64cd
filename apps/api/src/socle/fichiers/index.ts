export * from './fichiers.js';
export * from './fichiers.module.js';
export * from './fichiers-joints.js';
export * from './read-depot.js';
export * from './recognize-fichier.js';
