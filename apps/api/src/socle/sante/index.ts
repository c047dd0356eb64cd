export * from './etat-du-service.js';
export * from './sante.controller.js';
