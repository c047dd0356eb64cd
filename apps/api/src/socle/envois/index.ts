export * from './depot.decorator.js';
export { getEnvoi, type EnvoiRecu, type PieceRecue } from './envoi-recu.js';
export * from './receive-envois.js';
