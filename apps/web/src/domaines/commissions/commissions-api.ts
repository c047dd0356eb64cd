import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Ecole } from '../etablissements/ecole.js';
import type { Commission, SaisieMembre } from './types.js';

export const useCommission = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'commission'],
    queryFn: () => api.get<Commission>(`${ecole.base}/commission`),
  });

function useWrite<V>(ecole: Ecole, write: (valeur: V) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['ecole', ecole.uai, ecole.annee] }),
  });
}

export interface SaisieCommission {
  modalite: 'ad_hoc' | 'conseil_pedagogique';
  libelle: string;
  installeeLe?: string;
  version?: number;
}

export const useUpdateCommission = (ecole: Ecole) =>
  useWrite(ecole, (saisie: SaisieCommission) => api.put<Commission>(`${ecole.base}/commission`, saisie));

export const useAddMembre = (ecole: Ecole) =>
  useWrite(ecole, (saisie: SaisieMembre) => api.post(`${ecole.base}/commission/membres`, saisie));

export const useRemoveMembre = (ecole: Ecole) =>
  useWrite(ecole, (id: string) => api.remove(`${ecole.base}/commission/membres/${id}`));
