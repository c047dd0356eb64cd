export { Activation as Component } from '../domaines/session/activation.js';
