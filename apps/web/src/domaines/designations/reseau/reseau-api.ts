import { useMutation, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { api } from '../../../api/client.js';
import type { Schemas } from '../../../api/client.js';
import { openDownload } from '../../../api/download.js';

export type Reseau = Schemas['ReseauVue'];
export type FormatExport = Schemas['ExportReseauDto']['format'];

const NOMS = ['academie', 'departement', 'uai', 'q', 'fonction'] as const;

export type FiltresReseau = Partial<Record<(typeof NOMS)[number], string>>;

/** The filters of the URL, as the API names them; those that are empty left out. */
export function useFiltresReseau(): FiltresReseau {
  const [params] = useSearchParams();
  return Object.fromEntries(NOMS.flatMap((nom) => (params.get(nom) ? [[nom, params.get(nom) ?? '']] : [])));
}

export const useReseau = (filtres: FiltresReseau, page: string | null) =>
  useQuery({
    queryKey: ['reseau', filtres, page],
    queryFn: () => api.get('/reseau', { query: { ...filtres, page, taille: 50 } }),
    placeholderData: (precedent) => precedent,
  });

/** The file of the people on screen, all pages. */
export const useExportReseau = (filtres: FiltresReseau) =>
  useMutation({
    mutationFn: (format: FormatExport) => openDownload('/reseau/exports', { format, filtres }, `reseau.${format}`),
  });

/** Their addresses, ready to paste. */
export const useListeDeDiffusion = (filtres: FiltresReseau, enabled: boolean) =>
  useQuery({
    queryKey: ['reseau', 'liste-de-diffusion', filtres],
    enabled,
    queryFn: () => api.get('/reseau/liste-de-diffusion', { query: filtres }),
  });
