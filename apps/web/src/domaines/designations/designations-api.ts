import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Page } from '../../api/client.js';
import type { Ecole } from '../etablissements/ecole.js';
import type { Compensation, Designation, SaisieDesignation } from './types.js';

const toKey = ({ uai, annee }: Ecole) => ['ecole', uai, annee, 'designations'];

export const useDesignations = (ecole: Ecole) =>
  useQuery({ queryKey: toKey(ecole), queryFn: () => api.get<Page<Designation>>(`${ecole.base}/designations`) });

/** Runs one write on the mandates, then re-reads all that depends on them: film, attendus, the list. */
function useWrite<V, R>(ecole: Ecole, write: (valeur: V) => Promise<R>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['ecole', ecole.uai, ecole.annee] }),
  });
}

export const useDeclareDesignation = (ecole: Ecole) =>
  useWrite(ecole, (saisie: SaisieDesignation) => api.post<Designation>(`${ecole.base}/designations`, saisie));

export interface MissionModifiee extends Partial<Omit<SaisieDesignation, 'agent' | 'fin'>> {
  fin?: string | null;
  lettreSigneeLe?: string | null;
  version: number;
}

export const useRemoveDesignation = (ecole: Ecole) =>
  useWrite(ecole, ({ id }: Designation) => api.remove(`${ecole.base}/designations/${id}`));

export const useUpdateDesignation = (ecole: Ecole, id: string) =>
  useWrite(ecole, (saisie: MissionModifiee) => api.patch<Designation>(`${ecole.base}/designations/${id}`, saisie));

export interface Transition {
  /** Last segment of the route: `transmission`, `acceptation`... */
  route: string;
  version: number;
  motif?: string;
  date?: string;
}

export const useTransition = (ecole: Ecole, id: string) =>
  useWrite(ecole, ({ route, ...corps }: Transition) =>
    api.post<Designation>(`${ecole.base}/designations/${id}/${route}`, corps),
  );

/** The mandate, and what deserves a second look without being refused. */
export type CompensationFixee = Designation & { avertissements?: string[] };

export const useUpdateCompensation = (ecole: Ecole, id: string) =>
  useWrite(ecole, (saisie: Compensation & { version: number }) =>
    api.put<CompensationFixee>(`${ecole.base}/designations/${id}/compensation`, saisie),
  );
