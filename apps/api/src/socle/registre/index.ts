export * from './registre.js';
export * from './registre.dto.js';
