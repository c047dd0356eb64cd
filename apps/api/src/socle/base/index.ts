export * from './base.js';
export * from './base-embarquee.js';
export * from './classement.js';
export { ConnexionCoupee, runTravail, setEcheance, TransactionImbriquee } from './emprise.js';
export * from './migrer.js';
export * from './reprise.js';
export * from './source-de-donnees.js';
export * from './systemes.js';
export * from './transaction-ouverte.js';
