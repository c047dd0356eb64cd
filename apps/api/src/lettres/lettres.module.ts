import { Module } from '@nestjs/common';
import { DesignationsModule } from '../designations/index.js';
import { FichiersModule } from '../socle/fichiers/index.js';
import { CreateCommentaire } from './create-commentaire.js';
import { CreateVersion } from './create-version.js';
import { CompilateurDocx } from './document/compilateur-docx.js';
import { FichiersDeLettre } from './document/fichiers-de-lettre.js';
import { PrintLettre } from './document/print-lettre.js';
import { SaveDocument } from './document/save-document.js';
import { Dossiers } from './dossiers.js';
import { LettresController } from './lettres.controller.js';
import './lettres.errors.js';
import { Lettres } from './lettres.js';
import './modeles/modeles.errors.js';
import { ModelesController } from './modeles/modeles.controller.js';
import { Modeles } from './modeles/modeles.js';
import { ModelesPubliesController } from './modeles/modeles-publies.controller.js';
import { ModelesPublies } from './modeles/modeles-publies.js';
import { UpdateModeles } from './modeles/update-modeles.js';
import { ReadLettre } from './read-lettre.js';
import { RemoveAccord } from './remove-accord.js';
import { ImportScan } from './scans/import-scan.js';
import { ScansController } from './scans/scans.controller.js';
import { SendScan } from './scans/send-scan.js';
import { SignLettre } from './sign-lettre.js';
import { UpdateLettre } from './update-lettre.js';
import { UpdateLettreEnVigueur } from './update-lettre-en-vigueur.js';

/** Lettres de mission of the mandates, and the models that they start from. */
@Module({
  imports: [DesignationsModule, FichiersModule],
  controllers: [LettresController, ScansController, ModelesController, ModelesPubliesController],
  providers: [
    CompilateurDocx,
    CreateCommentaire,
    CreateVersion,
    Dossiers,
    FichiersDeLettre,
    ImportScan,
    Lettres,
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
  exports: [Lettres],
})
export class LettresModule {}
