import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Query, Schemas } from '../../api/client.js';

export type EtablissementDetail = Schemas['EtablissementDetailVue'];

export const useEtablissement = (uai: string) =>
  useQuery({
    queryKey: ['etablissements', uai],
    queryFn: () => api.get('/etablissements/{uai}', { path: { uai } }),
    staleTime: 10 * 60_000,
  });

export const useEtablissements = (query: Query) =>
  useQuery({
    queryKey: ['etablissements', 'liste', query],
    queryFn: () => api.get('/etablissements', { query: { ...query, taille: 50 } }),
    placeholderData: (precedente) => precedente,
  });
