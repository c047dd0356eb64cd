export { ComparaisonFilm as Component } from '../domaines/film/modele/comparaison/comparaison.js';
