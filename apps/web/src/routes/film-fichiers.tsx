export { FichiersDuFilm as Component } from '../domaines/catalogue/fichiers/fichiers-film.js';
