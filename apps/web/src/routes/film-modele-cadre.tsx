export { CadreFilmModele as Component } from '../domaines/catalogue/cadre-film-modele.js';
