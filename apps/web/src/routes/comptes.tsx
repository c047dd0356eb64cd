export { Comptes as Component } from '../domaines/agents/comptes.js';
