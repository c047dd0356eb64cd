import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Agent } from './agent.entity.js';
import './agents.errors.js';
import { ActivationsController } from './comptes/activations.controller.js';
import { AgentsController } from './comptes/agents.controller.js';
import { Invitations } from './comptes/invitations.js';
import { LimiteDeTentatives } from './session/limite-de-tentatives.js';
import { LocalStrategy } from './session/local.strategy.js';
import { ModesDeConnexion } from './session/modes-de-connexion.js';
import { ReadSession } from './session/read-session.js';
import { SessionController } from './session/session.controller.js';
import { SessionsEnBase } from './session/sessions-en-base.js';
import { VerifyIdentifiants } from './session/verify-identifiants.js';

/** People, accounts, habilitations and sessions. */
@Global()
@Module({
  imports: [PassportModule, TypeOrmModule.forFeature([Agent])],
  controllers: [SessionController, ActivationsController, AgentsController],
  providers: [
    Invitations,
    LimiteDeTentatives,
    LocalStrategy,
    ModesDeConnexion,
    ReadSession,
    SessionsEnBase,
    VerifyIdentifiants,
  ],
  exports: [Invitations, SessionsEnBase],
})
export class AgentsModule {}
