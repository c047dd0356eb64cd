import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { Schemas } from '../../../api/client.js';
import { toPath } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';
import type { CheminAcademie } from '../profil-academie-api.js';

export type EntDeLEcole = Schemas['EntVue'];
export type PresetsEnt = Schemas['PresetsEntVue'];

const ENT = '/etablissements/{uai}/annees/{annee}/ent';
const PRESETS = '/academies/{code}/annees/{annee}/presets-ent';

export const useEnt = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'ent'],
    queryFn: () => api.get(ENT, { path: toPath(ecole) }),
  });

/** An ENT that changes moves the film, the functions and what is expected: all of the school is read again. */
export function useUpdateEnt(ecole: Ecole) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['UpdateEntDto']) => api.put(ENT, { path: toPath(ecole), body }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['ecole', ecole.uai] });
      void queryClient.invalidateQueries({ queryKey: ['etablissements'] });
    },
  });
}

export const usePresetsEnt = (academie: CheminAcademie) =>
  useQuery({
    queryKey: ['academie', academie.code, academie.annee, 'presets-ent'],
    queryFn: () => api.get(PRESETS, { path: { ...academie } }),
  });

export function useUpdatePresetsEnt(academie: CheminAcademie) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['UpdatePresetsEntDto']) => api.put(PRESETS, { path: { ...academie }, body }),
    onSuccess: (ecrits) => queryClient.setQueryData(['academie', academie.code, academie.annee, 'presets-ent'], ecrits),
  });
}
