import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';

export type HabilitationVue = Schemas['HabilitationVue'];
export type SaisieInvitation = Schemas['InviteAgentDto'];

export const useAgents = (q: string, page: string | null) =>
  useQuery({
    queryKey: ['agents', q, page],
    queryFn: () => api.get('/agents', { query: { q, page, taille: 50 } }),
    placeholderData: (precedent) => precedent,
  });

export function useInviteAgent() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: SaisieInvitation) => api.post('/agents', { body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['agents'] }),
  });
}
