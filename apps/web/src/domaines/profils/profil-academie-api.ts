import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';

/** The académie and the year of the current URL, as the routes name them. */
export interface CheminAcademie {
  code: string;
  annee: string;
}

export type Contact = Schemas['ContactVue'];
export type Ressource = Schemas['RessourceVue'];
export type RessourcesDAcademie = Schemas['RessourcesVue'];
export type DateDAcademie = Schemas['DateDAcademieVue'];
export type DatesDAcademie = Schemas['DatesVue'];

type Partie = 'contacts' | 'ressources' | 'dates';

const toCle = ({ code, annee }: CheminAcademie, partie: Partie) => ['academie', code, annee, partie];

/** A write of the profile: that part of it, and what the schools read of it, are read again. */
function useWrite<V, R>(academie: CheminAcademie, partie: Partie, write: (valeur: V) => Promise<R>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: toCle(academie, partie) });
      void queryClient.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] === 'ecole' && queryKey[3] === partie,
      });
    },
  });
}

const CONTACTS = '/academies/{code}/annees/{annee}/contacts';
const RESSOURCES = '/academies/{code}/annees/{annee}/ressources';
const DATES = '/academies/{code}/annees/{annee}/dates';

export const useContactsAcademie = (academie: CheminAcademie) =>
  useQuery({
    queryKey: toCle(academie, 'contacts'),
    queryFn: () => api.get(CONTACTS, { path: { ...academie } }),
  });

export const useAddContact = (academie: CheminAcademie) =>
  useWrite(academie, 'contacts', (body: Schemas['CreateContactDto']) =>
    api.post(CONTACTS, { path: { ...academie }, body }),
  );

export const useUpdateContact = (academie: CheminAcademie, id: string) =>
  useWrite(academie, 'contacts', (body: Schemas['UpdateContactDto']) =>
    api.patch(`${CONTACTS}/{id}`, { path: { ...academie, id }, body }),
  );

export const useRemoveContact = (academie: CheminAcademie) =>
  useWrite(academie, 'contacts', (id: string) => api.remove(`${CONTACTS}/{id}`, { path: { ...academie, id } }));

export const useRessourcesAcademie = (academie: CheminAcademie) =>
  useQuery({
    queryKey: toCle(academie, 'ressources'),
    queryFn: () => api.get(RESSOURCES, { path: { ...academie } }),
  });

export const useAddRessource = (academie: CheminAcademie) =>
  useWrite(academie, 'ressources', (body: Schemas['CreateRessourceDto']) =>
    api.post(RESSOURCES, { path: { ...academie }, body }),
  );

export const useUpdateRessource = (academie: CheminAcademie, id: string) =>
  useWrite(academie, 'ressources', (body: Schemas['UpdateRessourceDto']) =>
    api.patch(`${RESSOURCES}/{id}`, { path: { ...academie, id }, body }),
  );

export const useRemoveRessource = (academie: CheminAcademie) =>
  useWrite(academie, 'ressources', (id: string) => api.remove(`${RESSOURCES}/{id}`, { path: { ...academie, id } }));

/** Says of several links at once whether they open. */
export const useVerifyRessources = (academie: CheminAcademie) =>
  useWrite(academie, 'ressources', (ressources: Schemas['VerificationDto'][]) =>
    api.patch(RESSOURCES, { path: { ...academie }, body: { ressources } }),
  );

export const useUpdateDelai = (academie: CheminAcademie) =>
  useWrite(academie, 'ressources', (body: Schemas['UpdateDelaiDto']) =>
    api.put(`${RESSOURCES}/delai`, { path: { ...academie }, body }),
  );

export const useDatesAcademie = (academie: CheminAcademie) =>
  useQuery({ queryKey: toCle(academie, 'dates'), queryFn: () => api.get(DATES, { path: { ...academie } }) });

export const useAddDate = (academie: CheminAcademie) =>
  useWrite(academie, 'dates', (body: Schemas['CreateDateDto']) => api.post(DATES, { path: { ...academie }, body }));

export const useUpdateDate = (academie: CheminAcademie, id: string) =>
  useWrite(academie, 'dates', (body: Schemas['UpdateDateDto']) =>
    api.patch(`${DATES}/{id}`, { path: { ...academie, id }, body }),
  );

export const useRemoveDate = (academie: CheminAcademie) =>
  useWrite(academie, 'dates', (id: string) => api.remove(`${DATES}/{id}`, { path: { ...academie, id } }));
