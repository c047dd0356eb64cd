export { RessourcesAcademie as Component } from '../domaines/profils/ressources/ressources-academie.js';
