export { PersonnesDeLEcole as Component } from '../domaines/agents/personnes/personnes-de-l-ecole.js';
