import { Module } from '@nestjs/common';
import { FichiersModule } from '../../socle/fichiers/index.js';
import { AnalyzeFichier } from './analyze-fichier.js';
import { CreateImportDesignations } from './create-import.js';
import { ImportsDesignations } from './imports-designations.js';
import { ImportsDesignationsController } from './imports-designations.controller.js';
import './imports-designations.errors.js';
import { ReadImportDesignations } from './read-import.js';
import { TravailImportDesignations } from './travail-import.js';
import { WriteDesignations } from './write-designations.js';

/** Spreadsheets of designations that already exist, imported by the SRANE. */
@Module({
  imports: [FichiersModule],
  controllers: [ImportsDesignationsController],
  providers: [
    AnalyzeFichier,
    CreateImportDesignations,
    ImportsDesignations,
    ReadImportDesignations,
    TravailImportDesignations,
    WriteDesignations,
  ],
})
export class ImportsDesignationsModule {}
