export { DatesAcademie as Component } from '../domaines/profils/dates/dates-academie.js';
