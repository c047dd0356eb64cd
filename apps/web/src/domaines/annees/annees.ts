import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';

export interface Annee {
  annee: string;
  libelle: string;
  etat: 'en_cours' | 'close' | 'en_preparation';
}

export interface Annees {
  elements: Annee[];
  /** The year under way, as `2026-2027`. */
  courante: string;
  /** Today for the server, when it says so: its clock rules. */
  aujourdhui?: string;
}

export const useAnnees = () =>
  useQuery({ queryKey: ['annees'], queryFn: () => api.get<Annees>('/annees'), staleTime: 60 * 60_000 });
