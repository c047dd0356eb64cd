import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Query, Schemas } from '../../api/client.js';

export type Campagne = Schemas['CampagneVue'];
export type CampagnesVue = Schemas['CampagnesVue'];
export type DemandeSuivie = Schemas['DemandeSuivieVue'];

export interface Chemin {
  code: string;
  annee: string;
}

const CAMPAGNES = '/academies/{code}/annees/{annee}/equipement/campagnes';
const UNE = '/academies/{code}/annees/{annee}/equipement/campagnes/{id}';
const DEMANDES = '/academies/{code}/annees/{annee}/equipement/demandes';
const REPONSE = '/etablissements/{uai}/annees/{annee}/equipement/demandes/{id}/reponse';

const toKey = ({ code, annee }: Chemin) => ['academie', code, annee, 'equipement'];

export const useCampagnes = (path: Chemin) =>
  useQuery({ queryKey: [...toKey(path), 'campagnes'], queryFn: () => api.get(CAMPAGNES, { path }) });

export const useDemandes = (path: Chemin, query: Query) =>
  useQuery({
    queryKey: [...toKey(path), 'demandes', query],
    queryFn: () => api.get(DEMANDES, { path, query }),
    placeholderData: (precedent) => precedent,
  });

function useWrite<V, R>(path: Chemin, write: (valeur: V) => Promise<R>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: toKey(path) }),
  });
}

export const useAddCampagne = (path: Chemin) =>
  useWrite(path, (body: Schemas['CreateCampagneDto']) => api.post(CAMPAGNES, { path, body }));

export const useUpdateCampagne = (path: Chemin, id: string) =>
  useWrite(path, (body: Schemas['UpdateCampagneDto']) => api.patch(UNE, { path: { ...path, id }, body }));

export const useRemoveCampagne = (path: Chemin) =>
  useWrite(path, ({ id, version }: Pick<Campagne, 'id' | 'version'>) =>
    api.remove(UNE, { path: { ...path, id }, query: { version } }),
  );

/** Answers a request, from the list of the académie or from the page of the school. */
export function useAnswerDemande(uai: string, annee: string, id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['AnswerDemandeDto']) => api.post(REPONSE, { path: { uai, annee, id }, body }),
    onSuccess: () =>
      void Promise.all([
        queryClient.invalidateQueries({ queryKey: ['ecole', uai, annee] }),
        queryClient.invalidateQueries({ queryKey: ['academie'] }),
      ]),
  });
}
