import { Module } from '@nestjs/common';
import { DesignationsModule } from '../designations/index.js';
import { FichiersModule } from '../socle/fichiers/index.js';
import { FichiersDeLettre } from './document/fichiers-de-lettre.js';
import { PrintLettre } from './document/print-lettre.js';
import { SaveDocument } from './document/save-document.js';
import { Dossiers } from './dossiers.js';
import { LettresController } from './lettres.controller.js';
import './lettres.errors.js';
import { LettresDesMandats } from './lettres-des-mandats.js';
import { Lettres } from './lettres.js';
import { ModelesController, ModelesPubliesController } from './modeles/modeles.controller.js';
import { Modeles, ModelesPublies } from './modeles/modeles.js';
import { UpdateModeles } from './modeles/update-modeles.js';
import { ReadLettre } from './read-lettre.js';
import { ScansController } from './scans/scans.controller.js';
import { ImportScan, SendScan } from './scans/scans.js';
import { RemoveAccord, SignLettre, UpdateLettreEnVigueur } from './sign-lettre.js';
import { CreateCommentaire, CreateVersion, UpdateLettre } from './update-lettre.js';

export { LettresDesMandats } from './lettres-des-mandats.js';

/** Lettres de mission of the mandates, and the models that they start from. */
@Module({
  imports: [DesignationsModule, FichiersModule],
  controllers: [LettresController, ScansController, ModelesController, ModelesPubliesController],
  providers: [
    CreateCommentaire,
    CreateVersion,
    Dossiers,
    FichiersDeLettre,
    ImportScan,
    Lettres,
    LettresDesMandats,
    Modeles,
    ModelesPublies,
    PrintLettre,
    ReadLettre,
    RemoveAccord,
    SaveDocument,
    SendScan,
    SignLettre,
    UpdateLettre,
    UpdateLettreEnVigueur,
    UpdateModeles,
  ],
  exports: [LettresDesMandats],
})
export class LettresModule {}
