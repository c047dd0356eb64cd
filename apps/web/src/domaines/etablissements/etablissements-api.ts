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
  academie: string;
  ent: Ent | null;
  etat: 'ouvert' | 'a_ouvrir' | 'a_fermer' | 'fermeture_proposee';
}

/** Everything the directory says of a school. */
export interface EtablissementDetail extends Etablissement {
  adresse: string | null;
  codePostal: string | null;
  departementNom: string;
  academieNom: string;
  telephone: string | null;
  courriel: string | null;
  educationPrioritaire: string | null;
  bassinLibelle: string | null;
  sections: { uai: string; nature: number; nom: string }[];
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
    queryFn: () => api.get<EtablissementDetail>(`/etablissements/${uai}`),
    staleTime: 10 * 60_000,
  });

export const useEtablissements = (filtres: FiltresEtablissements) =>
  useQuery({
    queryKey: ['etablissements', 'liste', filtres],
    queryFn: () => api.get<Page<Etablissement>>('/etablissements', { ...filtres, taille: 50 }),
    placeholderData: (precedente) => precedente,
  });
