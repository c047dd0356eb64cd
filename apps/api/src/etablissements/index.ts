export { FichierNonReconnu } from './annuaire/fichier-non-reconnu.js';
export { EtablissementsModule } from './etablissements.module.js';
export type { DemandeImport } from './imports/demande-import.js';
export { type FichierALire, ImportAnnuaire } from './imports/import-annuaire.js';
export { Imports } from './imports/imports.js';
export type { RapportImport } from './imports/rapport.js';
export { foldRecherche } from './recherche.js';
export { TACHE_ANNUAIRE_IMPORTE } from './taches.js';
