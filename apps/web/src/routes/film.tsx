export { FilmAnnuel as Component } from '../domaines/film/film-annuel.js';
