import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Ecole } from '../etablissements/index.js';

/** A write of the commission: all that depends on that school and year is then read again (film, attendus). */
export function useWrite<V, R>(ecole: Ecole, write: (valeur: V) => Promise<R>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['ecole', ecole.uai, ecole.annee] }),
  });
}
