export { ImpAcademie as Component } from '../domaines/designations/imp/imp-academie.js';
