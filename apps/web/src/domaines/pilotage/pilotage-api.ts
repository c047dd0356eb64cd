import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { api } from '../../api/client.js';
import type { Query } from '../../api/client.js';
import type { Academie } from '../etablissements/index.js';

type CheminAcademie = Academie['path'];

/** The filters of the URL, as the API names them. */
export function useFiltres() {
  const [params] = useSearchParams();
  const read = (nom: string) => params.get(nom) ?? undefined;
  return { departement: read('departement'), type: read('type'), ent: read('ent') };
}

const TAILLE = 50;
const keepPrevious = <T>(precedent: T | undefined) => precedent;

export const useTableauDeBord = (path: CheminAcademie, query: Query) =>
  useQuery({
    queryKey: ['pilotage', path, 'tableau-de-bord', query],
    queryFn: () => api.get('/academies/{code}/annees/{annee}/tableau-de-bord', { path, query }),
    placeholderData: keepPrevious,
  });

/** The schools behind an expected item. */
export const useEcolesDAttendu = (path: CheminAcademie, attendu: string, query: Query) =>
  useQuery({
    queryKey: ['pilotage', path, 'attendus', attendu, query],
    queryFn: () =>
      api.get('/academies/{code}/annees/{annee}/attendus/{attendu}/etablissements', {
        path: { ...path, attendu },
        query: { taille: TAILLE, ...query },
      }),
    placeholderData: keepPrevious,
  });

/** The schools behind a part of the film. */
export const useEcolesDuFilm = (path: CheminAcademie, query: Query) =>
  useQuery({
    queryKey: ['pilotage', path, 'film', query],
    queryFn: () =>
      api.get('/academies/{code}/annees/{annee}/film/etablissements', { path, query: { taille: TAILLE, ...query } }),
    placeholderData: keepPrevious,
  });

/** The schools where something is late. */
export const useEcolesEnRetard = (path: CheminAcademie, query: Query) =>
  useQuery({
    queryKey: ['pilotage', path, 'retards', query],
    queryFn: () => api.get('/academies/{code}/annees/{annee}/retards', { path, query: { taille: TAILLE, ...query } }),
    placeholderData: keepPrevious,
  });
