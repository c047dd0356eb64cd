export { Equipement as Component } from '../domaines/equipements/equipement.js';
