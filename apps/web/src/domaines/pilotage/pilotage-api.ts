import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { api } from '../../api/client.js';
import type { Page, Query } from '../../api/client.js';
import type { EcoleDerriere, TableauDeBordVue } from './types.js';

/** The academy and the year of the current URL. */
export function useAcademie() {
  const { code = '', annee = '' } = useParams();
  return { code, annee, base: `/academies/${code}/annees/${annee}` };
}

const FILTRES = ['departement', 'type', 'ent'] as const;

/** The filters of the URL, as the API names them. */
export function useFiltres(): Record<(typeof FILTRES)[number], string | undefined> {
  const [params] = useSearchParams();
  const read = (nom: string) => params.get(nom) ?? undefined;
  return { departement: read('departement'), type: read('type'), ent: read('ent') };
}

export const useTableauDeBord = (base: string, filtres: Query) =>
  useQuery({
    queryKey: ['pilotage', base, 'tableau-de-bord', filtres],
    queryFn: () => api.get<TableauDeBordVue>(`${base}/tableau-de-bord`, filtres),
    placeholderData: (precedent) => precedent,
  });

/** A page of the schools behind a figure. */
export const useDerriere = <T = EcoleDerriere>(chemin: string, filtres: Query) =>
  useQuery({
    queryKey: ['pilotage', chemin, filtres],
    queryFn: () => api.get<Page<T>>(chemin, { taille: 50, ...filtres }),
    placeholderData: (precedent) => precedent,
  });
