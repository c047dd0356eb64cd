export * from './champs.js';
export * from './instant.js';
export * from './liste.js';
export * from './read-changements.js';
export * from './refuse-champ.js';
export * from './texte-recu.js';
export * from './validation.pipe.js';
