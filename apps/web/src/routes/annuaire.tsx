export { Annuaire as Component } from '../domaines/pilotage/annuaire.js';
