export { AccueilVieNumerique as Component } from '../domaines/vie-numerique/accueil-vie-numerique.js';
