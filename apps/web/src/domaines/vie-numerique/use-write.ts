import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Ecole } from '../etablissements/index.js';

/**
 * A write of the digital year of a school: all that depends on that school and year is then read again (film, attendus).
 * That reading is not waited for: what asked for the write may leave the screen with it, and must say its word before.
 */
export function useWriteVieNumerique<V, R>({ uai, annee }: Ecole, write: (valeur: V) => Promise<R>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: ['ecole', uai, annee] }),
  });
}
