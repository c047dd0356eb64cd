export * from './champs.js';
export * from './liste.js';
export * from './validation.pipe.js';
