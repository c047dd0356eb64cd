import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { Schemas } from '../../../api/client.js';

export type Delegations = Schemas['DelegationsVue'];
export type Delegation = Schemas['DelegationVue'];

const toCle = (uai: string) => ['ecole', uai, 'delegations'];

/** What the head of a school lent to deputies, past and present. */
export const useDelegations = (uai: string) =>
  useQuery({
    queryKey: toCle(uai),
    queryFn: () => api.get('/etablissements/{uai}/delegations', { path: { uai } }),
  });

export function useCreateDelegation(uai: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['CreateDelegationDto']) =>
      api.post('/etablissements/{uai}/delegations', { path: { uai }, body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: toCle(uai) }),
  });
}

/** Ends a delegation today; what was signed under it stays, and says so. */
export function useRevokeDelegation(uai: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: Delegation) =>
      api.post('/etablissements/{uai}/delegations/{id}/revocation', { path: { uai, id }, body: { version } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: toCle(uai) }),
  });
}
