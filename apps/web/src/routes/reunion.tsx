export { Reunion as Component } from '../domaines/commissions/reunions/reunion.js';
