export { TACHE_ANNUAIRE_IMPORTE } from './taches.js';
