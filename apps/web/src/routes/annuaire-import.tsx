export { ImportAnnuaire as Component } from '../domaines/annuaire/import-annuaire.js';
