export { Reseau as Component } from '../domaines/designations/reseau/reseau.js';
