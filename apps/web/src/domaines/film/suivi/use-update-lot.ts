import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import { useAujourdhui } from '../../annees/index.js';
import { toPath } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { toCleFilm } from '../film.js';
import type { Film } from '../types.js';
import { applySaisie } from './apply-saisie.js';
import { rereadFilm, toCleEcriture } from './reread-film.js';
import type { ChangementDuLot } from './to-lot.js';

/** Changes several lines at once: all of them, or none. Shown at once; put back when refused. */
export function useUpdateLot(ecole: Ecole) {
  const queryClient = useQueryClient();
  const aujourdhui = useAujourdhui();
  const cle = toCleFilm(ecole);
  return useMutation({
    mutationKey: toCleEcriture(ecole),
    scope: { id: cle.join('/') },
    mutationFn: (changements: readonly ChangementDuLot[]) => {
      const actions = queryClient.getQueryData<Film>(cle)?.actions ?? [];
      return api.patch('/etablissements/{uai}/annees/{annee}/film/actions', {
        path: toPath(ecole),
        body: {
          actions: changements.map(({ code, saisie }) => ({
            code,
            ...saisie,
            version: actions.find((a) => a.code === code)?.version,
          })),
        },
      });
    },
    onMutate: async (changements) => {
      await queryClient.cancelQueries({ queryKey: cle });
      const film = queryClient.getQueryData<Film>(cle);
      queryClient.setQueryData<Film>(
        cle,
        (f) =>
          f &&
          changements.reduce(
            (suite, { code, saisie: { statut, motif, faitLe } }) =>
              applySaisie(
                suite,
                code,
                { ...(statut ? { statut } : {}), ...(motif ? { motif } : {}), ...(faitLe ? { faitLe } : {}) },
                aujourdhui,
              ),
            f,
          ),
      );
      return { film };
    },
    onSuccess: ({ actions }) => {
      const parCode = new Map(actions.map((action) => [action.code, action]));
      queryClient.setQueryData<Film>(
        cle,
        (film) => film && { ...film, actions: film.actions.map((a) => parCode.get(a.code) ?? a) },
      );
    },
    onError: (_error, _changements, context) => {
      if (context?.film) queryClient.setQueryData(cle, context.film);
    },
    onSettled: () => rereadFilm(queryClient, ecole),
  });
}
