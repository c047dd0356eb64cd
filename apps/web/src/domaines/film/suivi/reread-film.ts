import type { QueryClient } from '@tanstack/react-query';
import type { Ecole } from '../../etablissements/index.js';
import { toCleFilm } from '../film.js';
import type { ActionDuFilm, Film } from '../types.js';

/** Key that every write of one film carries. */
export const toCleEcriture = (ecole: Ecole) => [...toCleFilm(ecole), 'ecriture'];

/** Shows a line as it was just written, with the version that the next write needs. */
export function keepLigne(
  queryClient: QueryClient,
  ecole: Ecole,
  ligne: Partial<ActionDuFilm> & { code: string },
): void {
  queryClient.setQueryData<Film>(
    toCleFilm(ecole),
    (film) => film && { ...film, actions: film.actions.map((a) => (a.code === ligne.code ? { ...a, ...ligne } : a)) },
  );
}

/**
 * Reads again all that depends on the school, once the last of the writes under way is done: a reading between two ticks
 * would untick the second one on screen. Not waited for.
 */
export function rereadFilm(queryClient: QueryClient, ecole: Ecole): void {
  if (queryClient.isMutating({ mutationKey: toCleEcriture(ecole) }) > 1) return;
  void queryClient.invalidateQueries({ queryKey: ['ecole', ecole.uai, ecole.annee] });
}
