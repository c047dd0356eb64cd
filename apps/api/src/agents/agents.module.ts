import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Agent } from './agent.entity.js';
import './agents.errors.js';
import { CompteController } from './compte/compte.controller.js';
import { MotsDePasse } from './compte/mots-de-passe.js';
import { ActivationsController } from './comptes/activations.controller.js';
import { AgentsController, HabilitationsController } from './comptes/agents.controller.js';
import { Agents } from './comptes/agents.js';
import { EtatsDeCompte } from './comptes/etats-de-compte.js';
import { Invitations } from './comptes/invitations.js';
import { Liens } from './comptes/liens.js';
import { DelegationsController } from './delegations/delegations.controller.js';
import { Delegations } from './delegations/delegations.js';
import { HabilitationTenue } from './habilitations/habilitation.entity.js';
import { DirectionController } from './habilitations/direction.controller.js';
import { Direction } from './habilitations/direction.js';
import { Habilitations } from './habilitations/habilitations.js';
import { ParametresAcademie } from './parametres/parametres-academie.js';
import { ParametresController } from './parametres/parametres.controller.js';
import { UpdateParametres } from './parametres/update-parametres.js';
import { LimiteDeTentatives } from './session/limite-de-tentatives.js';
import { LocalStrategy } from './session/local.strategy.js';
import { ModesDeConnexion } from './session/modes-de-connexion.js';
import { OuvertureDeSession } from './session/ouverture-de-session.js';
import { ReadSession } from './session/read-session.js';
import { SessionController } from './session/session.controller.js';
import { SessionsEnBase } from './session/sessions-en-base.js';
import { VerifyIdentifiants } from './session/verify-identifiants.js';

/** People, accounts, habilitations, delegations, sessions; settings of an académie. */
@Global()
@Module({
  imports: [PassportModule, TypeOrmModule.forFeature([Agent, HabilitationTenue])],
  controllers: [
    SessionController,
    ActivationsController,
    AgentsController,
    HabilitationsController,
    CompteController,
    DelegationsController,
    DirectionController,
    ParametresController,
  ],
  providers: [
    Agents,
    Delegations,
    Direction,
    EtatsDeCompte,
    Habilitations,
    Invitations,
    Liens,
    LimiteDeTentatives,
    LocalStrategy,
    ModesDeConnexion,
    MotsDePasse,
    OuvertureDeSession,
    ParametresAcademie,
    ReadSession,
    SessionsEnBase,
    UpdateParametres,
    VerifyIdentifiants,
  ],
  exports: [Invitations, ParametresAcademie, SessionsEnBase],
})
export class AgentsModule {}
