export * from './courriels.controller.js';
export * from './courriels.js';
