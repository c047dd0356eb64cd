import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Ecole } from '../etablissements/ecole.js';

export interface Bilan {
  agent: { id: string; prenom: string; nom: string };
  etat: 'en_preparation' | 'presente';
  presenteLe: string | null;
  version: number;
  actionsPossibles: string[];
}

export const useBilans = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'bilans'],
    queryFn: () => api.get<{ elements: Bilan[] }>(`${ecole.base}/bilans`),
  });

/** Marks a bilan as presented to the conseil d'administration on a date. */
export function usePresentBilan(ecole: Ecole, bilan: Bilan) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (date: string) =>
      api.post(`${ecole.base}/bilans/${bilan.agent.id}/presentation`, {
        date,
        version: bilan.version,
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['ecole', ecole.uai, ecole.annee] }),
  });
}

/** Takes back a presentation entered by mistake. */
export function useRemovePresentation(ecole: Ecole, bilan: Bilan) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.remove(`${ecole.base}/bilans/${bilan.agent.id}/presentation`, { version: bilan.version }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['ecole', ecole.uai, ecole.annee] }),
  });
}
