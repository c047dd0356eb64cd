import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DesignationsModule } from '../designations/index.js';
import { IndicateursModule } from '../indicateurs/index.js';
import { JournalModule } from '../journal/index.js';
import { BilansAcademieController } from './academie/bilans-academie.controller.js';
import { ExportBilansAcademie } from './academie/export-bilans-academie.js';
import { ListBilansAcademie } from './academie/list-bilans-academie.js';
import { ReadSuivi } from './academie/read-suivi.js';
import { SearchActivites } from './academie/search-activites.js';
import { TextesDesBilans } from './academie/textes-des-bilans.js';
import { BilansController } from './bilans.controller.js';
import './bilans.errors.js';
import { ReadBlocs } from './blocs/read-blocs.js';
import { ReadDonnees } from './blocs/donnees.js';
import { ExportChiffresAnnuels } from './chiffres-annuels/export-chiffres-annuels.js';
import { ReadChiffresAnnuels } from './chiffres-annuels/read-chiffres-annuels.js';
import { CommentairesController } from './commentaires/commentaires.controller.js';
import { CommentaireDeBilan } from './commentaires/commentaire.entity.js';
import { CommentairesDuBilan } from './commentaires/commentaires.js';
import { PrintBilan } from './document/print-bilan.js';
import { ListVersions } from './editions/list-versions.js';
import { FreezeBilan } from './etapes/freeze-bilan.js';
import { MoveBilan } from './etapes/move-bilan.js';
import { OuvrirBilan } from './etapes/ouvrir-bilan.js';
import { ComputeChiffres } from './lecture/compute-chiffres.js';
import { ListBilans } from './lecture/list-bilans.js';
import { MandatsEnLecture } from './lecture/mandats-en-lecture.js';
import { ReadBilan } from './lecture/read-bilan.js';
import { BilansEnBase } from './presentation/bilans-en-base.js';
import { ExpectPresentations } from './presentation/expect-presentations.js';
import { PresentBilan } from './presentation/present-bilan.js';
import { RemovePresentation } from './presentation/remove-presentation.js';
import { UpdateBlocs } from './redaction/update-blocs.js';

/** Bilans d'activité: what was declared, gathered for the conseil d'administration. */
@Module({
  imports: [DesignationsModule, IndicateursModule, JournalModule, TypeOrmModule.forFeature([CommentaireDeBilan])],
  controllers: [CommentairesController, BilansController, BilansAcademieController],
  providers: [
    BilansEnBase,
    CommentairesDuBilan,
    ComputeChiffres,
    ExpectPresentations,
    ExportBilansAcademie,
    ExportChiffresAnnuels,
    FreezeBilan,
    ListBilans,
    ListBilansAcademie,
    ListVersions,
    MandatsEnLecture,
    MoveBilan,
    OuvrirBilan,
    PresentBilan,
    PrintBilan,
    ReadBilan,
    ReadBlocs,
    ReadChiffresAnnuels,
    ReadDonnees,
    ReadSuivi,
    RemovePresentation,
    SearchActivites,
    TextesDesBilans,
    UpdateBlocs,
  ],
})
export class BilansModule {}
