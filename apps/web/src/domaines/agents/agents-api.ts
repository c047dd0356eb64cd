import type { Role } from '@focale/domaine';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Page } from '../../api/client.js';

export interface HabilitationVue {
  role: Role;
  region?: string;
  academie?: string;
  departement?: string;
  uai?: string;
  debut: string;
  fin?: string;
}

export interface Agent {
  id: string;
  prenom: string;
  nom: string;
  courriel: string;
  habilitations: HabilitationVue[];
}

export interface SaisieInvitation {
  prenom: string;
  nom: string;
  courriel: string;
  role: Role;
  region?: string;
  academie?: string;
  departement?: string;
  uai?: string;
}

export const useAgents = (q: string, page: string | null) =>
  useQuery({
    queryKey: ['agents', q, page],
    queryFn: () => api.get<Page<Agent>>('/agents', { q, page, taille: 50 }),
    placeholderData: (precedent) => precedent,
  });

export function useInviteAgent() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (saisie: SaisieInvitation) => api.post<{ id: string }>('/agents', saisie),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['agents'] }),
  });
}
