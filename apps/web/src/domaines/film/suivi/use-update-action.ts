import { LIBELLES_STATUTS_ACTION } from '@focale/domaine';
import { useToast } from '@focale/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import { ProblemeApi } from '../../../api/probleme-api.js';
import { useAujourdhui } from '../../annees/index.js';
import { toPath } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { toCleFilm } from '../film.js';
import type { ActionDuFilm, Apercu, Film, SaisieAction } from '../types.js';
import { applySaisie } from './apply-saisie.js';
import { keepLigne, rereadFilm, toCleEcriture } from './reread-film.js';
import { toApercuDuRetour, toRetour } from './to-retour.js';

interface Changement {
  code: string;
  saisie: SaisieAction;
  /** How it reads at once, when the entry does not say it by itself. */
  apercu?: Apercu;
  retour?: boolean;
}

/**
 * Changes a line at once on screen, then on the server; offers to take it back. Writes of one film go one after the
 * other, each with the version the one before it left.
 */
export function useUpdateAction(ecole: Ecole) {
  const queryClient = useQueryClient();
  const toast = useToast();
  const aujourdhui = useAujourdhui();
  const cle = toCleFilm(ecole);
  const readLine = (code: string) => queryClient.getQueryData<Film>(cle)?.actions.find((a) => a.code === code);

  const mutation = useMutation({
    mutationKey: toCleEcriture(ecole),
    scope: { id: cle.join('/') },
    mutationFn: ({ code, saisie }: Changement) =>
      api.patch('/etablissements/{uai}/annees/{annee}/film/actions/{code}', {
        path: { ...toPath(ecole), code },
        body: { ...saisie, version: readLine(code)?.version },
      }),
    onMutate: async ({ code, saisie, apercu }) => {
      await queryClient.cancelQueries({ queryKey: cle });
      const film = queryClient.getQueryData<Film>(cle);
      const avant = readLine(code);
      const { statut, faitLe, motif, commentaire } = saisie;
      const dit = { statut, faitLe, motif, commentaire, ...apercu };
      const utile = Object.fromEntries(Object.entries(dit).filter(([, valeur]) => valeur !== undefined));
      queryClient.setQueryData<Film>(cle, (f) => f && applySaisie(f, code, utile, aujourdhui));
      return { avant, film };
    },
    onSuccess: (ligne, { code, saisie, retour }, { avant }) => {
      keepLigne(queryClient, ecole, { ...ligne, code });
      if (retour || !avant) toast('Modification annulée');
      else
        toast(toMessage(avant, saisie), () =>
          mutation.mutate({ code, retour: true, saisie: toRetour(avant, saisie), apercu: toApercuDuRetour(avant) }),
        );
    },
    onError: (error, _changement, context) => {
      if (context?.film) queryClient.setQueryData(cle, context.film);
      const perimee = error instanceof ProblemeApi && error.isPerimee;
      toast(perimee ? 'Un collègue vient de modifier cette ligne : la voici à jour.' : error.message);
    },
    onSettled: () => rereadFilm(queryClient, ecole),
  });
  return mutation;
}

function toMessage(avant: ActionDuFilm, saisie: SaisieAction): string {
  if (saisie.automatique) return `Les déclarations décident de nouveau : ${avant.intitule}`;
  if (saisie.statut && saisie.statut !== avant.statut)
    return `${LIBELLES_STATUTS_ACTION[saisie.statut]} : ${avant.intitule}`;
  if ('faitLe' in saisie) return 'Date enregistrée';
  if ('charge' in saisie) return saisie.charge ? 'Personne en charge enregistrée' : 'Plus personne n’est en charge';
  return saisie.commentaire ? 'Commentaire enregistré' : 'Commentaire retiré';
}
