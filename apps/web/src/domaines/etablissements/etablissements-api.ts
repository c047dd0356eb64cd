import type { Ent, TypeEtablissement } from '@focale/domaine';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Page } from '../../api/client.js';

export interface Etablissement {
  uai: string;
  nom: string;
  type: TypeEtablissement;
  commune: string;
  departement: string;
  academie?: string;
  ent?: Ent | null;
  etat?: string;
  adresse?: string | null;
  codePostal?: string | null;
}

export interface FiltresEtablissements {
  academie?: string;
  departement?: string | null;
  type?: string | null;
  ent?: string | null;
  q?: string | null;
  page?: string | null;
}

export const useEtablissement = (uai: string) =>
  useQuery({
    queryKey: ['etablissements', uai],
    queryFn: () => api.get<Etablissement>(`/etablissements/${uai}`),
    staleTime: 10 * 60_000,
  });

export const useEtablissements = (filtres: FiltresEtablissements) =>
  useQuery({
    queryKey: ['etablissements', 'liste', filtres],
    queryFn: () => api.get<Page<Etablissement>>('/etablissements', { ...filtres, taille: 50 }),
    placeholderData: (precedente) => precedente,
  });
