export { FilmModelePage as Component } from '../domaines/film/modele/film-modele.js';
