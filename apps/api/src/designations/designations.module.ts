import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FichiersModule } from '../socle/fichiers/index.js';
import { AlertesController } from './alertes/alertes.controller.js';
import { ListAlertes } from './alertes/list-alertes.js';
import { UpdateEcheances } from './alertes/update-echeances.js';
import { CheckCompensation } from './check-compensation.js';
import { DeclareDesignation } from './declare-designation.js';
import { DesignationsController } from './designations.controller.js';
import './designations.errors.js';
import { HabilitationsRrupn } from './habilitations-rrupn.js';
import { ImportsDesignationsModule } from './imports/imports-designations.module.js';
import { ImpController } from './imp/imp.controller.js';
import { ListAvertissements } from './imp/list-avertissements.js';
import { PartsImp } from './imp/parts-imp.js';
import { ReadImp } from './imp/read-imp.js';
import { MandatDeLaLettre } from './mandat-et-lettre.js';
import { Mandat } from './mandat.entity.js';
import { Mandats } from './mandats.js';
import { ReadDesignations } from './read-designations.js';
import { RemoveDesignation } from './remove-designation.js';
import { ReseauModule } from './reseau/reseau.module.js';
import { SendNomination } from './send-nomination.js';
import { TransitionsController } from './transitions.controller.js';
import { UpdateCompensation } from './update-compensation.js';
import { UpdateDesignation } from './update-designation.js';
import { UpdateEtatDesignation } from './update-etat-designation.js';
import { UpdateFaits } from './update-faits.js';

/** Mandates of the RRUPN, their workflow and their compensation. */
@Module({
  imports: [FichiersModule, ImportsDesignationsModule, ReseauModule, TypeOrmModule.forFeature([Mandat])],
  controllers: [ImpController, AlertesController, DesignationsController, TransitionsController],
  providers: [
    ListAlertes,
    ListAvertissements,
    PartsImp,
    ReadImp,
    UpdateEcheances,
    CheckCompensation,
    DeclareDesignation,
    HabilitationsRrupn,
    MandatDeLaLettre,
    Mandats,
    ReadDesignations,
    RemoveDesignation,
    SendNomination,
    UpdateCompensation,
    UpdateDesignation,
    UpdateEtatDesignation,
    UpdateFaits,
  ],
  exports: [DeclareDesignation, MandatDeLaLettre],
})
export class DesignationsModule {}
