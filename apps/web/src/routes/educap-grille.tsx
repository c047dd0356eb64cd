export { GrilleEducap as Component } from '../domaines/educap/grille-educap.js';
