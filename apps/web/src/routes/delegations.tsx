export { DelegationsDeLaDirection as Component } from '../domaines/agents/delegations/delegations.js';
