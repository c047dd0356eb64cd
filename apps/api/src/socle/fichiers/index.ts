export * from './fichiers.js';
export * from './fichiers.module.js';
