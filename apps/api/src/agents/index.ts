export { Agent } from './agent.entity.js';
export { AgentsModule } from './agents.module.js';
export { type CompteDemande, Invitations, type PersonneInvitee } from './comptes/invitations.js';
export { type DroitDansLEcole, DroitsDansLEcole, type Duree } from './comptes/droits-dans-l-ecole.js';
export { TACHE_HABILITATION_DE_CHEF } from './comptes/taches.js';
export { type Parametres, ParametresAcademie } from './parametres/parametres-academie.js';
export { COMPTES_DE_DEMONSTRATION } from './session/modes-de-connexion.js';
export { SessionsEnBase } from './session/sessions-en-base.js';
