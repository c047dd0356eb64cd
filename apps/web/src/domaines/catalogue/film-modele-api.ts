import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from '../../api/client.js';
import { toEnvoi } from '../../api/envoi.js';
import type { Enregistre } from './edition/enregistreur.js';
import type { CheminAcademie, FilmModele } from './types.js';

/** Address of the film of an académie and a year, in the API. */
export const toRoute = ({ code, annee }: CheminAcademie): string => `/academies/${code}/annees/${annee}/film-modele`;

const toCle = ({ code, annee }: CheminAcademie) => ['academie', code, annee, 'film-modele'];
const toCleDifferences = (academie: CheminAcademie) => [...toCle(academie), 'differences'];
const ROUTE = '/academies/{code}/annees/{annee}/film-modele';

/** What is edited: the draft when there is one, else the published film. */
export const toEnregistre = ({ brouillon, lignes }: FilmModele): Enregistre =>
  brouillon ? { lignes: brouillon.lignes, version: brouillon.version } : { lignes, version: 0 };

/** The film of the académie: published lines, draft, publications, words. */
export const useFilmModele = (academie: CheminAcademie) =>
  useQuery({ queryKey: toCle(academie), queryFn: () => api.get(ROUTE, { path: { ...academie } }) });

/** Keeps a film just read or written, and forgets the comparisons made with the one before. */
export function useKeepFilm(academie: CheminAcademie) {
  const queryClient = useQueryClient();
  const { code, annee } = academie;
  return useCallback(
    (film: FilmModele) => {
      queryClient.setQueryData(toCle({ code, annee }), film);
      void queryClient.invalidateQueries({ queryKey: toCleDifferences({ code, annee }) });
    },
    [queryClient, code, annee],
  );
}

/** Saves the draft whole. @throws ProblemeApi `version.perimee` when somebody else saved it meanwhile */
export function useSaveBrouillon({ code, annee }: CheminAcademie) {
  const keep = useKeepFilm({ code, annee });
  return useCallback(
    async ({ lignes, version }: Enregistre): Promise<Enregistre> => {
      const ecrit = await api.put(ROUTE, { path: { code, annee }, body: { lignes: [...lignes], version } });
      keep(ecrit);
      return toEnregistre(ecrit);
    },
    [keep, code, annee],
  );
}

/** Gives the draft up. */
export function useRemoveBrouillon({ code, annee }: CheminAcademie) {
  const queryClient = useQueryClient();
  return useCallback(
    async (version: number) => {
      await api.remove(`${ROUTE}/brouillon`, { path: { code, annee }, query: { version: String(version) } });
      await queryClient.invalidateQueries({ queryKey: toCle({ code, annee }) });
    },
    [queryClient, code, annee],
  );
}

/** The draft, else the published film, against another film. */
export const useDifferences = (academie: CheminAcademie, { avec, autre }: { avec: string; autre: string | null }) =>
  useQuery({
    queryKey: [...toCleDifferences(academie), avec, autre],
    queryFn: () => api.get(`${ROUTE}/differences`, { path: { ...academie }, query: { avec, autre } }),
  });

/** What a new edition of the catalogue of the product would change in the published film. */
export const useReference = (academie: CheminAcademie) =>
  useQuery({
    queryKey: [...toCleDifferences(academie), 'reference'],
    queryFn: () => api.get(`${ROUTE}/reference`, { path: { ...academie } }),
  });

/** Takes it into the draft. */
export const toReprise = (academie: CheminAcademie) => toEnvoi('post', `${ROUTE}/reference/reprise`, { ...academie });

/** Leaves it aside. */
export const toRefus = (academie: CheminAcademie) => toEnvoi('post', `${ROUTE}/reference/refus`, { ...academie });

/** Publishes the draft: every screen that shows a film is read again. */
export function usePublishFilm(academie: CheminAcademie) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (version: number) => api.post(`${ROUTE}/publication`, { path: { ...academie }, body: { version } }),
    onSuccess: () => queryClient.invalidateQueries(),
  });
}

/** Reads a spreadsheet: a trial writes nothing, else it becomes the draft. */
export function useImportFilm(academie: CheminAcademie) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ fichier, essai, version }: { fichier: File; essai: boolean; version: number }) => {
      const corps = new FormData();
      corps.set('fichier', fichier);
      return api.post(`${ROUTE}/import`, {
        path: { ...academie },
        body: corps,
        query: { essai: String(essai), version },
      });
    },
    onSuccess: async (_lu, { essai }) => {
      if (!essai) await queryClient.invalidateQueries({ queryKey: toCle(academie) });
    },
  });
}

/** Lines that the guides ask for and the film forgets. */
export const useHorsFilm = (academie: CheminAcademie) =>
  useQuery({
    queryKey: [...toCle(academie), 'hors-film'],
    queryFn: () => api.get(`${ROUTE}/hors-film`, { path: { ...academie } }),
  });
