import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';

/**
 * A write about a school and a year: all that depends on them is then read again (film, attendus, totals). That reading
 * is not waited for: what asked for the write may leave the screen with it, and must say its word before.
 */
export function useWriteEcole<V, R>(
  { uai, annee }: { uai: string; annee: string },
  write: (valeur: V) => Promise<R>,
  /** Keeps the answer at once, where the next write needs its version. */
  keep?: (queryClient: QueryClient, ecrit: R) => void,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: (ecrit) => {
      keep?.(queryClient, ecrit);
      void queryClient.invalidateQueries({ queryKey: ['ecole', uai, annee] });
    },
  });
}
