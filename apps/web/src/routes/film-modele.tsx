export { FilmModelePage as Component } from '../domaines/catalogue/film-modele.js';
