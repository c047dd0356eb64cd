export { Activation as Component } from '../domaines/agents/activation.js';
