export { Evenements as Component } from '../domaines/evenements/evenements.js';
