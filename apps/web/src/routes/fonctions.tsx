export { FonctionsNumeriques as Component } from '../domaines/designations/fonctions/fonctions-numeriques.js';
