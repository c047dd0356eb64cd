export { InviterDirections as Component } from '../domaines/agents/invitations/inviter-directions.js';
