import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FichiersModule } from '../socle/fichiers/index.js';
import { OutilsDImport } from '../socle/imports/index.js';
import { AlertesController } from './alertes/alertes.controller.js';
import { ListAlertes } from './alertes/list-alertes.js';
import { UpdateEcheances } from './alertes/update-echeances.js';
import { RemoveDesignation, UndoRemoval } from './brouillons-supprimes.js';
import { DeclareDesignation, UpdateDesignation } from './brouillons.js';
import { DesignationsController } from './designations.controller.js';
import './designations.errors.js';
import { HabilitationsRrupn } from './habilitations-rrupn.js';
import { ExportImp } from './imp/export-imp.js';
import { ImpController } from './imp/imp.controller.js';
import { ListAvertissements, PartsImp } from './imp/parts-imp.js';
import { ReadImpAcademie } from './imp/read-imp-academie.js';
import { ReadImp } from './imp/read-imp.js';
import { AnalyzeFichier } from './imports/analyze-fichier.js';
import { ImportsDesignationsController } from './imports/imports-designations.controller.js';
import { ImportsDesignations } from './imports/imports-designations.js';
import { ReadImportDesignations } from './imports/read-import.js';
import { WriteDesignations } from './imports/write-designations.js';
import { MandatDeLaLettre } from './mandat-et-lettre.js';
import { Mandat } from './mandat.entity.js';
import { Mandats } from './mandats.js';
import { ReadDesignations } from './read-designations.js';
import { ReadReseau } from './reseau/read-reseau.js';
import { ReseauController } from './reseau/reseau.controller.js';
import { SendNomination } from './send-nomination.js';
import { TellMission } from './tell-mission.js';
import { TransitionsController } from './transitions.controller.js';
import { CheckCompensation, UpdateCompensation } from './update-compensation.js';
import { UpdateEtatDesignation } from './update-etat-designation.js';
import { UpdateFaits } from './update-faits.js';

export { DeclareDesignation } from './brouillons.js';
export { PartageDto, PARTAGES } from './designation.dto.js';
export { DesignationVue, PartageVue } from './designation.vue.js';
export { LettresDuMandat, type LettresGardees, MandatDeLaLettre } from './mandat-et-lettre.js';
export type { NatureCompensation, Partage } from './mandat.entity.js';
export { lastDayOfMission } from './mission.js';
export { TellMission } from './tell-mission.js';

/** Mandates of the RRUPN: their workflow and compensation, their imports, their alerts and the network they make. */
@Module({
  imports: [FichiersModule, TypeOrmModule.forFeature([Mandat])],
  controllers: [
    ImpController,
    AlertesController,
    DesignationsController,
    ImportsDesignationsController,
    ReseauController,
    TransitionsController,
  ],
  providers: [
    AnalyzeFichier,
    CheckCompensation,
    DeclareDesignation,
    ExportImp,
    HabilitationsRrupn,
    ImportsDesignations,
    ListAlertes,
    ListAvertissements,
    MandatDeLaLettre,
    Mandats,
    OutilsDImport,
    PartsImp,
    ReadDesignations,
    ReadImp,
    ReadImpAcademie,
    ReadImportDesignations,
    ReadReseau,
    RemoveDesignation,
    SendNomination,
    TellMission,
    UndoRemoval,
    UpdateCompensation,
    UpdateDesignation,
    UpdateEcheances,
    UpdateEtatDesignation,
    UpdateFaits,
    WriteDesignations,
  ],
  exports: [DeclareDesignation, MandatDeLaLettre, TellMission],
})
export class DesignationsModule {}
