export { Reunions as Component } from '../domaines/commissions/reunions/reunions.js';
