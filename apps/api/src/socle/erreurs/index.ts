export * from './build-probleme.js';
export * from './erreur-metier.js';
import './erreurs-communes.js';
export * from './pannes.js';
export * from './probleme.filter.js';
export * from './version.js';
