export { NouveauMotDePasse as Component } from '../domaines/agents/compte/activation.js';
