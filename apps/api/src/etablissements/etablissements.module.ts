import { Module } from '@nestjs/common';
import { FichiersModule } from '../socle/fichiers/index.js';
import { EtablissementsController } from './consultation/etablissements.controller.js';
import { ListEtablissements } from './consultation/list-etablissements.js';
import { TerritoiresController } from './consultation/territoires.controller.js';
import './etablissements.errors.js';
import { CreateImport } from './imports/create-import.js';
import { ImportAnnuaire } from './imports/import-annuaire.js';
import { ImportsController } from './imports/imports.controller.js';
import { Imports } from './imports/imports.js';
import { ListImports } from './imports/list-imports.js';
import { TravailImport } from './imports/travail-import.js';

/** The directory of schools and its import. */
@Module({
  imports: [FichiersModule],
  controllers: [ImportsController, EtablissementsController, TerritoiresController],
  providers: [CreateImport, ImportAnnuaire, Imports, ListEtablissements, ListImports, TravailImport],
  exports: [ImportAnnuaire, Imports],
})
export class EtablissementsModule {}
