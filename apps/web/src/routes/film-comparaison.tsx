export { ComparaisonFilm as Component } from '../domaines/catalogue/comparaison/comparaison.js';
