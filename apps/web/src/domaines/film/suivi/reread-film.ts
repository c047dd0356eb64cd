import type { QueryClient } from '@tanstack/react-query';
import type { Ecole } from '../../etablissements/index.js';
import { toCleFilm } from '../film.js';

/** Key that every write of one film carries. */
export const toCleEcriture = (ecole: Ecole) => [...toCleFilm(ecole), 'ecriture'];

/**
 * Reads again all that depends on the school, once the last of the writes under way is done: a reading between two ticks
 * would untick the second one on screen. Not waited for.
 */
export function rereadFilm(queryClient: QueryClient, ecole: Ecole): void {
  if (queryClient.isMutating({ mutationKey: toCleEcriture(ecole) }) > 1) return;
  void queryClient.invalidateQueries({ queryKey: ['ecole', ecole.uai, ecole.annee] });
}
