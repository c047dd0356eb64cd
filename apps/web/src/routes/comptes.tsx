export { Personnes as Component } from '../domaines/agents/personnes/personnes.js';
