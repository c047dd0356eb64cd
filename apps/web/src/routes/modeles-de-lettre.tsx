export { ModelesDeLettre as Component } from '../domaines/designations/modeles/modeles-de-lettre.js';
