import { Module } from '@nestjs/common';
import { FichiersModule } from '../../socle/fichiers/index.js';
import { OutilsDImport } from '../../socle/imports/index.js';
import { AnalyzeFichier } from './analyze-fichier.js';
import { ImportsDesignations } from './imports-designations.js';
import { ImportsDesignationsController } from './imports-designations.controller.js';
import { ReadImportDesignations } from './read-import.js';
import { WriteDesignations } from './write-designations.js';

/** Spreadsheets of designations that already exist, imported by the SRANE. */
@Module({
  imports: [FichiersModule],
  controllers: [ImportsDesignationsController],
  providers: [AnalyzeFichier, ImportsDesignations, OutilsDImport, ReadImportDesignations, WriteDesignations],
})
export class ImportsDesignationsModule {}
