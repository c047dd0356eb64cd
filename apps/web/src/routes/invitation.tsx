export { InvitationDirection as Component } from '../domaines/agents/invitations/invitation-direction.js';
