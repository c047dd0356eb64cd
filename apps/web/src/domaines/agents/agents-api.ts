import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';

export type HabilitationVue = Schemas['HabilitationVue'];

export const useAgents = (q: string, page: string | null) =>
  useQuery({
    queryKey: ['agents', q, page],
    queryFn: () => api.get('/agents', { query: { q, page, taille: 50 } }),
    placeholderData: (precedent) => precedent,
  });
