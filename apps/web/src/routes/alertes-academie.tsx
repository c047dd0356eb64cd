export { AlertesAcademie as Component } from '../domaines/designations/alertes/alertes-academie.js';
