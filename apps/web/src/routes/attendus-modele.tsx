export { AttendusModelePage as Component } from '../domaines/film/attendus-modele/attendus-modele.js';
