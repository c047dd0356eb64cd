export { EquipementAcademie as Component } from '../domaines/equipements/equipement-academie.js';
