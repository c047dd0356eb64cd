import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { toEnvoi } from '../../api/envoi.js';

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

interface Lue {
  id: string;
  version: number;
}

const CONTACTS = '/academies/{code}/annees/{annee}/contacts';
const RESSOURCES = '/academies/{code}/annees/{annee}/ressources';
const DATES = '/academies/{code}/annees/{annee}/dates';

const toCle = ({ code, annee }: CheminAcademie, partie: string) => ['academie', code, annee, partie];

export const useContactsAcademie = (academie: CheminAcademie) =>
  useQuery({ queryKey: toCle(academie, 'contacts'), queryFn: () => api.get(CONTACTS, { path: { ...academie } }) });

export const toAjoutContact = (academie: CheminAcademie) => toEnvoi('post', CONTACTS, { ...academie });
export const toCorrectionContact = (academie: CheminAcademie, id: string) =>
  toEnvoi('patch', `${CONTACTS}/{id}`, { ...academie, id });
export const toRetraitContact = (academie: CheminAcademie, { id, version }: Lue) =>
  toEnvoi('delete', `${CONTACTS}/{id}`, { ...academie, id }, { version });

export const useRessourcesAcademie = (academie: CheminAcademie) =>
  useQuery({ queryKey: toCle(academie, 'ressources'), queryFn: () => api.get(RESSOURCES, { path: { ...academie } }) });

export const toAjoutRessource = (academie: CheminAcademie) => toEnvoi('post', RESSOURCES, { ...academie });
export const toCorrectionRessource = (academie: CheminAcademie, id: string) =>
  toEnvoi('patch', `${RESSOURCES}/{id}`, { ...academie, id });
export const toRetraitRessource = (academie: CheminAcademie, { id, version }: Lue) =>
  toEnvoi('delete', `${RESSOURCES}/{id}`, { ...academie, id }, { version });
/** Says of several links at once whether they open. */
export const toVerification = (academie: CheminAcademie) => toEnvoi('patch', RESSOURCES, { ...academie });
export const toDelai = (academie: CheminAcademie) => toEnvoi('put', `${RESSOURCES}/delai`, { ...academie });

export const useDatesAcademie = (academie: CheminAcademie) =>
  useQuery({ queryKey: toCle(academie, 'dates'), queryFn: () => api.get(DATES, { path: { ...academie } }) });

export const toAjoutDate = (academie: CheminAcademie) => toEnvoi('post', DATES, { ...academie });
export const toCorrectionDate = (academie: CheminAcademie, id: string) =>
  toEnvoi('patch', `${DATES}/{id}`, { ...academie, id });
export const toRetraitDate = (academie: CheminAcademie, { id, version }: Lue) =>
  toEnvoi('delete', `${DATES}/{id}`, { ...academie, id }, { version });
