export { ImportAnnuaire as Component } from '../domaines/etablissements/import-annuaire.js';
