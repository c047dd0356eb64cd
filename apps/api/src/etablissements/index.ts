export { readDate, simplify } from './annuaire/cellules.js';
export { FichierNonReconnu } from './annuaire/fichier-non-reconnu.js';
export { ChangementsDEtablissement } from './ent/changements-d-etablissement.js';
export { TerritoiresImportes } from './ent/territoires-importes.js';
export { EtablissementsModule } from './etablissements.module.js';
export { ImportAnnuaire } from './imports/import-annuaire.js';
export type { RapportImport } from './imports/rapport.js';
export { buildMotifs, foldRecherche } from './recherche.js';
export { TACHE_ANNUAIRE_IMPORTE } from './taches.js';
