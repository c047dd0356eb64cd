import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { Schemas } from '../../../api/client.js';
import { toPath } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';

export const useFonctions = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'fonctions'],
    queryFn: () => api.get('/etablissements/{uai}/annees/{annee}/fonctions', { path: toPath(ecole) }),
  });

/** Sets who holds a function; the film and the departures follow. */
export function useUpdateFonction(ecole: Ecole, code: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['UpdateFonctionDto']) =>
      api.put('/etablissements/{uai}/annees/{annee}/fonctions/{code}', { path: { ...toPath(ecole), code }, body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['ecole', ecole.uai, ecole.annee] }),
  });
}
