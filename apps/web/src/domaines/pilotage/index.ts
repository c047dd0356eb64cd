export { useAcademie } from './pilotage-api.js';
export { FiltresTerritoire } from './filtres-territoire.js';
