export { Connexion as Component } from '../domaines/session/connexion.js';
