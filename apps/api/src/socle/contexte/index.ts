export * from './audit.port.js';
export * from './base.js';
export * from './contexte.js';
export * from './heure-de-paris.js';
export * from './horloge.js';
