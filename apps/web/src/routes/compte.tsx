export { MonCompte as Component } from '../domaines/agents/compte/compte.js';
