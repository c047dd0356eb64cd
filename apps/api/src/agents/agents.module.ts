import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Agent } from './agent.entity.js';
import './agents.errors.js';
import { ActivationsController } from './comptes/activations.controller.js';
import { AgentsController } from './comptes/agents.controller.js';
import { Invitations } from './comptes/invitations.js';
import { DelegationsController } from './delegations/delegations.controller.js';
import { Delegations } from './delegations/delegations.js';
import { AnswerInvitation } from './invitations/answer-invitation.js';
import { InvitationsController, InvitationsTerritoireController } from './invitations/invitations.controller.js';
import { InvitationsTerritoire } from './invitations/invitations-territoire.js';
import { ParametresAcademie } from './parametres/parametres-academie.js';
import { ParametresController } from './parametres/parametres.controller.js';
import { UpdateParametres } from './parametres/update-parametres.js';
import { LimiteDeTentatives } from './session/limite-de-tentatives.js';
import { LocalStrategy } from './session/local.strategy.js';
import { ModesDeConnexion } from './session/modes-de-connexion.js';
import { ReadSession } from './session/read-session.js';
import { SessionController } from './session/session.controller.js';
import { SessionsEnBase } from './session/sessions-en-base.js';
import { VerifyIdentifiants } from './session/verify-identifiants.js';

/** People, accounts, habilitations, delegations, sessions; settings of an académie. */
@Global()
@Module({
  imports: [PassportModule, TypeOrmModule.forFeature([Agent])],
  controllers: [
    SessionController,
    ActivationsController,
    AgentsController,
    DelegationsController,
    InvitationsController,
    InvitationsTerritoireController,
    ParametresController,
  ],
  providers: [
    AnswerInvitation,
    Delegations,
    Invitations,
    InvitationsTerritoire,
    LimiteDeTentatives,
    LocalStrategy,
    ModesDeConnexion,
    ParametresAcademie,
    ReadSession,
    SessionsEnBase,
    UpdateParametres,
    VerifyIdentifiants,
  ],
  exports: [Invitations, ParametresAcademie, SessionsEnBase],
})
export class AgentsModule {}
