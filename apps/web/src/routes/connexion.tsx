export { Connexion as Component } from '../domaines/agents/connexion.js';
