import type { FonctionRrupn } from '@focale/domaine';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Ecole } from '../etablissements/ecole.js';

export interface Activite {
  id: string;
  date: string;
  fonction: FonctionRrupn;
  dureeMinutes: number;
  public?: string | null;
  nombre?: number | null;
  note?: string | null;
  version: number;
  actionsPossibles: string[];
}

export interface Total {
  agent: { id: string; prenom: string; nom: string };
  fonction: FonctionRrupn;
  minutes: number;
  nombre: number;
}

export interface JournalVue {
  elements: Activite[];
  /** By person and function; an RRUPN finds only their own. */
  totaux: Total[];
  total: number;
  page: number;
  taille: number;
  actionsPossibles: string[];
}

export interface SaisieActivite {
  date: string;
  fonction: FonctionRrupn;
  dureeMinutes: number;
  public?: string;
  nombre?: number;
  note?: string;
}

const toKey = ({ uai, annee }: Ecole) => ['ecole', uai, annee, 'journal'];

export const useJournal = (ecole: Ecole, page: string | null) =>
  useQuery({
    queryKey: [...toKey(ecole), page],
    queryFn: () => api.get<JournalVue>(`${ecole.base}/journal`, { page }),
    placeholderData: (precedent) => precedent,
  });

function useWrite<V>(ecole: Ecole, write: (valeur: V) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: toKey(ecole) }),
  });
}

export const useAddActivite = (ecole: Ecole) =>
  useWrite(ecole, (saisie: SaisieActivite) => api.post<Activite>(`${ecole.base}/journal`, saisie));

export const useRemoveActivite = (ecole: Ecole) =>
  useWrite(ecole, ({ id, version }: Activite) => api.remove(`${ecole.base}/journal/${id}?version=${version}`));
