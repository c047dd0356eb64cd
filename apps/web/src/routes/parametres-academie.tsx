export { ParametresAcademie as Component } from '../domaines/agents/parametres/parametres-academie.js';
