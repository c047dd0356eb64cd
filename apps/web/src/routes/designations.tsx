export { Designations as Component } from '../domaines/designations/designations.js';
