export { ModelesDeLettre as Component } from '../domaines/lettres/modeles/modeles-de-lettre.js';
