export { PanneauDates } from './dates/panneau-dates.js';
export { useRessources } from './profil-de-l-ecole-api.js';
