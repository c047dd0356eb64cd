import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { Schemas } from '../../../api/client.js';
import { toEnvoi } from '../../../api/envoi.js';

export type Modele = Schemas['ModeleVue'];

/** The académie and the year of the current URL, as the routes name them. */
export interface Academie {
  code: string;
  annee: string;
}

const LISTE = '/academies/{code}/annees/{annee}/modeles-de-lettre';

const toCle = ({ code, annee }: Academie) => ['academie', code, annee, 'modeles-de-lettre'];

/** Every model of the académie, drafts and withdrawn ones included. */
export const useModeles = (academie: Academie) =>
  useQuery({
    queryKey: toCle(academie),
    queryFn: () => api.get(LISTE, { path: { ...academie } }),
  });

function useWrite<V, R>(academie: Academie, write: (valeur: V) => Promise<R>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: toCle(academie) }),
  });
}

export const toAjout = (academie: Academie) => toEnvoi('post', LISTE, { ...academie });
export const toCorrection = (academie: Academie, id: string) => toEnvoi('put', `${LISTE}/{id}`, { ...academie, id });

/** Last segment of the route of a step in a model's life. */
export type RouteModele = 'publication' | 'retrait';

export const useTransitionModele = (academie: Academie, id: string) =>
  useWrite(academie, ({ route, version }: { route: RouteModele; version: number }) =>
    api.post(`${LISTE}/{id}/${route}`, {
      path: { ...academie, id },
      body: { version },
    }),
  );

/** Opens a new draft of a published model; schools keep the published one meanwhile. */
export const useCreateVersionDeModele = (academie: Academie, id: string) =>
  useWrite(academie, (_: undefined) => api.post(`${LISTE}/{id}/versions`, { path: { ...academie, id } }));
