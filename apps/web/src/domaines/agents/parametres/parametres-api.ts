import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { Schemas } from '../../../api/client.js';

/** The académie and the year of the current URL, as the routes name them. */
export interface CheminAcademie {
  code: string;
  annee: string;
}

export type Parametres = Schemas['ParametresAcademieVue'];

const toCle = ({ code, annee }: CheminAcademie) => ['academie', code, annee];

/** What the académie sets for its schools and for one year. */
export const useParametres = (academie: CheminAcademie) =>
  useQuery({
    queryKey: [...toCle(academie), 'parametres'],
    queryFn: () => api.get('/academies/{code}/annees/{annee}/parametres', { path: { ...academie } }),
  });

export function useUpdateParametres(academie: CheminAcademie) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['UpdateParametresDto']) =>
      api.put('/academies/{code}/annees/{annee}/parametres', { path: { ...academie }, body }),
    // Not waited for: the form starts again with the new version, and must say its word before.
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: toCle(academie) });
      void queryClient.invalidateQueries({ queryKey: ['parametres'] });
    },
  });
}
