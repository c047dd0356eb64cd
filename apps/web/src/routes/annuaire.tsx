export { Annuaire as Component } from '../domaines/etablissements/annuaire.js';
