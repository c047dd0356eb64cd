export { FonctionsNumeriques as Component } from '../domaines/fonctions/fonctions-numeriques.js';
