export { CadreVieNumerique as Component } from '../domaines/vie-numerique/cadre-vie-numerique.js';
