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
import { DroitsDansLEcole } from './comptes/droits-dans-l-ecole.js';
import { EtatsDeCompte } from './comptes/etats-de-compte.js';
import { Invitations } from './comptes/invitations.js';
import { Liens } from './comptes/liens.js';
import { DelegationsController } from './delegations/delegations.controller.js';
import { Delegations } from './delegations/delegations.js';
import { DirectionController } from './habilitations/direction.controller.js';
import { Direction } from './habilitations/direction.js';
import { FinsDeDroit } from './habilitations/fins-de-droit.js';
import { HabilitationTenue } from './habilitations/habilitation.entity.js';
import { Habilitations } from './habilitations/habilitations.js';
import { AnswerInvitation } from './invitations/answer-invitation.js';
import { InvitationsController, InvitationsTerritoireController } from './invitations/invitations.controller.js';
import { InvitationsTerritoire } from './invitations/invitations-territoire.js';
import { ParametresAcademie } from './parametres/parametres-academie.js';
import { ParametresController } from './parametres/parametres.controller.js';
import { UpdateParametres } from './parametres/update-parametres.js';
import { Appareils } from './session/appareils.js';
import { Guichets } from './session/guichets.js';
import { LimiteDeTentatives } from './session/limite-de-tentatives.js';
import { LocalStrategy } from './session/local.strategy.js';
import { ModesDeConnexion } from './session/modes-de-connexion.js';
import { OuvertureDeSession } from './session/ouverture-de-session.js';
import { ReadSession } from './session/read-session.js';
import { SessionController } from './session/session.controller.js';
import { SessionsEnBase } from './session/sessions-en-base.js';
import { VerifyIdentifiants } from './session/verify-identifiants.js';

export { Agent } from './agent.entity.js';
export { type CompteDemande, Invitations, type PersonneInvitee } from './comptes/invitations.js';
export { type DroitDansLEcole, DroitsDansLEcole, type Duree } from './comptes/droits-dans-l-ecole.js';
export { TACHE_HABILITATION_DE_CHEF } from './comptes/taches.js';
export { type EnveloppeDeDepartement, type Parametres, ParametresAcademie } from './parametres/parametres-academie.js';
export { COMPTES_DE_DEMONSTRATION } from './session/modes-de-connexion.js';
export { SessionsEnBase } from './session/sessions-en-base.js';

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
    InvitationsController,
    InvitationsTerritoireController,
    ParametresController,
  ],
  providers: [
    Agents,
    AnswerInvitation,
    Appareils,
    Delegations,
    Direction,
    DroitsDansLEcole,
    EtatsDeCompte,
    FinsDeDroit,
    Guichets,
    Habilitations,
    Invitations,
    InvitationsTerritoire,
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
  exports: [DroitsDansLEcole, Invitations, ParametresAcademie, SessionsEnBase],
})
export class AgentsModule {}
