export * from './sortie.js';
