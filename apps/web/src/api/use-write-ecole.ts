import { useMutation, useQueryClient } from '@tanstack/react-query';

/**
 * A write about a school and a year: all that depends on them is then read again (film, attendus, totals). That reading
 * is not waited for: what asked for the write may leave the screen with it, and must say its word before.
 */
export function useWriteEcole<V, R>({ uai, annee }: { uai: string; annee: string }, write: (valeur: V) => Promise<R>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: ['ecole', uai, annee] }),
  });
}
