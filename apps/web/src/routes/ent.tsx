export { EntDeLEcole as Component } from '../domaines/profils/ent/ent-de-l-ecole.js';
