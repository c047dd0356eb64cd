import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { DomaineContact } from '@focale/domaine';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';

export type ContactDeLEcole = Schemas['ContactDeLEcoleVue'];
export type RessourceDeLEcole = Schemas['RessourceDeLEcoleVue'];
export type DateDuProfil = Schemas['DateVue'];

const toCle = ({ uai, annee }: Ecole, quoi: string) => ['ecole', uai, annee, quoi] as const;

/** Whom the school may ask. */
export const useContacts = (ecole: Ecole, query: { domaine?: DomaineContact; q?: string }) =>
  useQuery({
    queryKey: [...toCle(ecole, 'contacts'), query],
    queryFn: () => api.get('/etablissements/{uai}/annees/{annee}/contacts', { path: toPath(ecole), query }),
    placeholderData: keepPreviousData,
  });

/** The library of its académie. */
export const useRessources = (ecole: Ecole, query: { theme?: string; q?: string } = {}) =>
  useQuery({
    queryKey: [...toCle(ecole, 'ressources'), query],
    queryFn: () => api.get('/etablissements/{uai}/annees/{annee}/ressources', { path: toPath(ecole), query }),
    placeholderData: keepPreviousData,
  });

/** Dates of the year that concern it. */
export const useDates = (ecole: Ecole) =>
  useQuery({
    queryKey: toCle(ecole, 'dates'),
    queryFn: () => api.get('/etablissements/{uai}/annees/{annee}/dates', { path: toPath(ecole) }),
  });
