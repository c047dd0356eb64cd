export * from './depot.decorator.js';
export { getEnvoi, type PieceRecue } from './envoi-recu.js';
export * from './receive-envois.js';
