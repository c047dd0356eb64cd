export * from './charge.js';
export * from './etat-du-service.js';
export * from './sante.controller.js';
