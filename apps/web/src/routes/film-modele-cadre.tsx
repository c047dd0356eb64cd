export { CadreFilmModele as Component } from '../domaines/film/modele/cadre-film-modele.js';
