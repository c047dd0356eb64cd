import { Global, Module } from '@nestjs/common';
import { FichiersModule } from '../socle/fichiers/index.js';
import { OutilsDImport } from '../socle/imports/index.js';
import { DirectionsInvitees } from './consultation/directions-invitees.js';
import { EtablissementsController } from './consultation/etablissements.controller.js';
import { ListEtablissements } from './consultation/list-etablissements.js';
import { TerritoiresController } from './consultation/territoires.controller.js';
import { ChangementsDEtablissement } from './ent/changements-d-etablissement.js';
import { EntController } from './ent/ent.controller.js';
import { EntsDeLEcole } from './ent/ents-de-l-ecole.js';
import { PresetsEnt } from './ent/presets-ent.js';
import { PriseDEffet } from './ent/prise-d-effet.js';
import { TerritoiresImportes } from './ent/territoires-importes.js';
import { UpdateEnt } from './ent/update-ent.js';
import { UpdatePresetsEnt } from './ent/update-presets-ent.js';
import './etablissements.errors.js';
import { ImportAnnuaire } from './imports/import-annuaire.js';
import { ImportsController } from './imports/imports.controller.js';
import { Imports } from './imports/imports.js';
import { ListImports } from './imports/list-imports.js';

export { DirectionsInvitees } from './consultation/directions-invitees.js';
export { readDate, simplify } from './annuaire/cellules.js';
export { FichierNonReconnu } from './annuaire/fichier-non-reconnu.js';
export { ChangementsDEtablissement } from './ent/changements-d-etablissement.js';
export { TerritoiresImportes } from './ent/territoires-importes.js';
export { ImportAnnuaire } from './imports/import-annuaire.js';
export type { RapportImport } from './imports/rapport.js';
export { buildMotifs, foldRecherche } from './recherche.js';
export { TACHE_ANNUAIRE_IMPORTE } from './taches.js';

/** The directory of schools and its import. */
@Global()
@Module({
  imports: [FichiersModule],
  controllers: [ImportsController, EtablissementsController, TerritoiresController, EntController],
  providers: [
    ChangementsDEtablissement,
    DirectionsInvitees,
    EntsDeLEcole,
    ImportAnnuaire,
    Imports,
    ListEtablissements,
    ListImports,
    OutilsDImport,
    PresetsEnt,
    PriseDEffet,
    TerritoiresImportes,
    UpdateEnt,
    UpdatePresetsEnt,
  ],
  exports: [ChangementsDEtablissement, DirectionsInvitees, ImportAnnuaire, TerritoiresImportes],
})
export class EtablissementsModule {}
