import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { Ecole } from '../etablissements/index.js';

/**
 * A write of the commission: all that depends on that school and year is then read again (film, attendus). That reading
 * is not waited for: what asked for the write may leave the screen with it, and must say its word before.
 */
export function useWrite<V, R>(
  ecole: Ecole,
  write: (valeur: V) => Promise<R>,
  /** Keeps the answer at once, where the next write needs its version. */
  keep?: (queryClient: QueryClient, ecrit: R) => void,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: (ecrit) => {
      keep?.(queryClient, ecrit);
      void queryClient.invalidateQueries({ queryKey: ['ecole', ecole.uai, ecole.annee] });
    },
  });
}
