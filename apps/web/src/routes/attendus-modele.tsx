export { AttendusModelePage as Component } from '../domaines/attendus/attendus-modele.js';
