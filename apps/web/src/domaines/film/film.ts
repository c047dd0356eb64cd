import { useToast } from '@focale/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { ProblemeApi } from '../../api/probleme-api.js';
import { useAujourdhui } from '../annees/index.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import { applyStatut } from './apply-statut.js';
import type { ActionDuFilm, Film, SaisieAction } from './types.js';

const toKey = ({ uai, annee }: Ecole) => ['ecole', uai, annee, 'film'];

export const useFilm = (ecole: Ecole) =>
  useQuery({
    queryKey: toKey(ecole),
    queryFn: () => api.get('/etablissements/{uai}/annees/{annee}/film', { path: toPath(ecole) }),
  });

const MESSAGES = {
  fait: 'Action faite',
  en_cours: 'Action en cours',
  a_faire: 'Action remise à faire',
  sans_objet: 'Action mise sans objet',
};

/**
 * Changes the status of a line at once on screen, then on the server; offers to take it back.
 * Writes of one film go one after the other, each with the version the one before it left.
 */
export function useUpdateAction(ecole: Ecole) {
  const queryClient = useQueryClient();
  const toast = useToast();
  const aujourdhui = useAujourdhui();
  const cle = toKey(ecole);
  const readLine = (code: string) => queryClient.getQueryData<Film>(cle)?.actions.find((a) => a.code === code);

  const mutation = useMutation({
    scope: { id: cle.join('/') },
    mutationFn: ({ code, saisie }: { code: string; saisie: SaisieAction; undo?: boolean }) =>
      api.patch('/etablissements/{uai}/annees/{annee}/film/actions/{code}', {
        path: { ...toPath(ecole), code },
        body: { ...saisie, version: readLine(code)?.version },
      }),
    onMutate: async ({ code, saisie }) => {
      await queryClient.cancelQueries({ queryKey: cle });
      const avant = readLine(code);
      queryClient.setQueryData<Film>(cle, (film) => film && applyStatut(film, code, saisie, aujourdhui));
      return { avant };
    },
    onSuccess: (ligne, { code, saisie, undo }, context) => {
      queryClient.setQueryData<Film>(
        cle,
        (film) => film && { ...film, actions: film.actions.map((a) => (a.code === code ? { ...a, ...ligne } : a)) },
      );
      const { avant } = context;
      if (undo || !avant) toast('Modification annulée');
      else toast(`${MESSAGES[saisie.statut]} : ${avant.intitule}`, () => mutation.mutate(toUndo(avant)));
    },
    onError: (error) => {
      const perimee = error instanceof ProblemeApi && error.isPerimee;
      toast(perimee ? 'Un collègue vient de modifier cette ligne : la voici à jour.' : error.message);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['ecole', ecole.uai, ecole.annee] }),
  });
  return mutation;
}

const toUndo = (avant: ActionDuFilm) => ({
  code: avant.code,
  undo: true,
  saisie: {
    statut: avant.statut,
    ...(avant.declarative && !avant.force ? { automatique: true } : {}),
    ...(avant.motif ? { motif: avant.motif } : {}),
    ...(avant.commentaire ? { commentaire: avant.commentaire } : {}),
    ...(avant.faitLe && avant.statut === 'fait' ? { faitLe: avant.faitLe } : {}),
  },
});
