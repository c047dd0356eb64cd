export * from './acces.guard.js';
export { listRolesOf, roleOf } from './cible.js';
export * from './decorateurs.js';
export * from './jeton.js';
export * from './sessions.port.js';
export * from './transaction.interceptor.js';
export * from './routes.js';
