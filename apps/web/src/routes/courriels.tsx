export { Courriels as Component } from '../domaines/courriels/courriels.js';
