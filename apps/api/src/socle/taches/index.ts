export * from './taches.js';
