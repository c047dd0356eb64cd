import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import type { MissionModifiee, SaisieDesignation } from './types.js';

export const useDesignations = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'designations'],
    queryFn: () => api.get('/etablissements/{uai}/annees/{annee}/designations', { path: toPath(ecole) }),
  });

/** Runs one write on the mandates, then re-reads all that depends on them: film, attendus, the list. */
function useWrite<V, R>(ecole: Ecole, write: (valeur: V) => Promise<R>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['ecole', ecole.uai, ecole.annee] }),
  });
}

export const useDeclareDesignation = (ecole: Ecole) =>
  useWrite(ecole, (saisie: SaisieDesignation) =>
    api.post('/etablissements/{uai}/annees/{annee}/designations', {
      path: toPath(ecole),
      body: saisie,
    }),
  );

export const useUpdateDesignation = (ecole: Ecole, id: string) =>
  useWrite(ecole, (saisie: MissionModifiee) =>
    api.patch('/etablissements/{uai}/annees/{annee}/designations/{id}', {
      path: { ...toPath(ecole), id },
      body: saisie,
    }),
  );

export const useRemoveDesignation = (ecole: Ecole, id: string) =>
  useWrite(ecole, () =>
    api.remove('/etablissements/{uai}/annees/{annee}/designations/{id}', { path: { ...toPath(ecole), id } }),
  );

/** Last segment of the route of a transition. */
export type RouteTransition = 'transmission' | 'acceptation' | 'refus' | 'reprise' | 'renvoi' | 'cloture';

export interface Transition {
  route: RouteTransition;
  version: number;
  motif?: string;
  date?: string;
}

export const useTransition = (ecole: Ecole, id: string) =>
  useWrite(ecole, ({ route, version, motif = '', date = '' }: Transition) => {
    const path = { ...toPath(ecole), id };
    if (route === 'cloture')
      return api.post('/etablissements/{uai}/annees/{annee}/designations/{id}/cloture', {
        path,
        body: { version, motif, date },
      });
    if (route === 'refus' || route === 'renvoi')
      return api.post(`/etablissements/{uai}/annees/{annee}/designations/{id}/${route}`, {
        path,
        body: { version, motif },
      });
    return api.post(`/etablissements/{uai}/annees/{annee}/designations/{id}/${route}`, { path, body: { version } });
  });

export const useUpdateCompensation = (ecole: Ecole, id: string) =>
  useWrite(ecole, (body: Schemas['UpdateCompensationDto']) =>
    api.put('/etablissements/{uai}/annees/{annee}/designations/{id}/compensation', {
      path: { ...toPath(ecole), id },
      body,
    }),
  );
