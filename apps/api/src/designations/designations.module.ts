import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CheckCompensation } from './check-compensation.js';
import { DeclareDesignation } from './declare-designation.js';
import { DesignationsController } from './designations.controller.js';
import './designations.errors.js';
import { HabilitationsRrupn } from './habilitations-rrupn.js';
import { ImportsDesignationsModule } from './imports/imports-designations.module.js';
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
  imports: [ImportsDesignationsModule, ReseauModule, TypeOrmModule.forFeature([Mandat])],
  controllers: [DesignationsController, TransitionsController],
  providers: [
    CheckCompensation,
    DeclareDesignation,
    HabilitationsRrupn,
    Mandats,
    ReadDesignations,
    RemoveDesignation,
    SendNomination,
    UpdateCompensation,
    UpdateDesignation,
    UpdateEtatDesignation,
    UpdateFaits,
  ],
  exports: [DeclareDesignation],
})
export class DesignationsModule {}
