export * from './build-probleme.js';
export * from './erreur-metier.js';
import './erreurs-communes.js';
export * from './describe-erreur.js';
export * from './probleme.filter.js';
export * from './send-probleme.js';
export * from './version.js';
