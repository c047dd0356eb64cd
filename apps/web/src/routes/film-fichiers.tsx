export { FichiersDuFilm as Component } from '../domaines/film/modele/fichiers/fichiers-film.js';
