import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';

export type Bilan = Schemas['EtatDuBilanVue'];

export const useBilans = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'bilans'],
    queryFn: () => api.get('/etablissements/{uai}/annees/{annee}/bilans', { path: toPath(ecole) }),
  });

/** Marks a bilan as presented to the conseil d'administration on a date. */
export function usePresentBilan(ecole: Ecole, bilan: Bilan) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (date: string) =>
      api.post('/etablissements/{uai}/annees/{annee}/bilans/{agent}/presentation', {
        path: { ...toPath(ecole), agent: bilan.agent.id },
        body: { date, version: bilan.version },
      }),
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: ['ecole', ecole.uai, ecole.annee] }),
  });
}

/** Takes back a presentation entered by mistake. */
export function useRemovePresentation(ecole: Ecole, bilan: Bilan) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () =>
      api.remove('/etablissements/{uai}/annees/{annee}/bilans/{agent}/presentation', {
        path: { ...toPath(ecole), agent: bilan.agent.id },
        body: { version: bilan.version },
      }),
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: ['ecole', ecole.uai, ecole.annee] }),
  });
}
