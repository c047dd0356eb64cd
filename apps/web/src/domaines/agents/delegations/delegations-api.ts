import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { Schemas } from '../../../api/client.js';
import { toEnvoi } from '../../../api/envoi.js';

export type Delegations = Schemas['DelegationsVue'];
export type Delegation = Schemas['DelegationVue'];

const LISTE = '/etablissements/{uai}/delegations';

/** What the head of a school lent to deputies, past and present. */
export const useDelegations = (uai: string) =>
  useQuery({ queryKey: ['ecole', uai, 'delegations'], queryFn: () => api.get(LISTE, { path: { uai } }) });

export const toPret = (uai: string) => toEnvoi('post', LISTE, { uai });
/** Ends a delegation today; what was signed under it stays, and says so. */
export const toRevocation = (uai: string, id: string) => toEnvoi('post', `${LISTE}/{id}/revocation`, { uai, id });
