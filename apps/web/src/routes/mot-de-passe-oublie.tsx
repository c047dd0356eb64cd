export { MotDePasseOublie as Component } from '../domaines/agents/compte/mot-de-passe-oublie.js';
