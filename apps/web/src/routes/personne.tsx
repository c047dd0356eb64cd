export { PageDUnePersonne as Component } from '../domaines/agents/personnes/personne.js';
