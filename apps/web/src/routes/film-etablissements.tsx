export { FilmEtablissements as Component } from '../domaines/pilotage/film-etablissements.js';
