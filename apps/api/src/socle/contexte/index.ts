export * from './audit.port.js';
export * from './contexte.js';
export * from './horloge.js';
