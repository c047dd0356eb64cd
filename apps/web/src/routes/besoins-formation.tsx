export { Formations as Component } from '../domaines/commissions/formations/formations.js';
