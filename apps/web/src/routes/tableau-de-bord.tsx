export { TableauDeBord as Component } from '../domaines/pilotage/tableau-de-bord.js';
