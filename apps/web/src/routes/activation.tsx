export { Activation as Component } from '../domaines/agents/compte/activation.js';
