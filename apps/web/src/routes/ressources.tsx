export { RessourcesDeLEcole as Component } from '../domaines/profils/ressources/ressources-de-l-ecole.js';
