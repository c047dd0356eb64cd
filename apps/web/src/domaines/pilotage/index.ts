export { FiltresTerritoire } from './filtres-territoire.js';
