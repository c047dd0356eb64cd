import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Demande, Reponse } from '../../api/contrat.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';

const RENTREE = '/etablissements/{uai}/annees/{annee}/rentree';
const DECISIONS = '/etablissements/{uai}/annees/{annee}/rentree/decisions';

export type RentreeVue = Reponse<typeof RENTREE, 'get'>;
export type Etape = RentreeVue['etapes'][number];
export type Element = Etape['elements'][number];
export type Choix = Element['propose'];
export type Decisions = NonNullable<Demande<typeof DECISIONS, 'post'>['body']>['decisions'];

const toKey = ({ uai, annee }: Pick<Ecole, 'uai' | 'annee'>) => ['ecole', uai, annee, 'rentree'];

/** What last year leaves to decide for the year of `ecole`. */
export const useRentree = (ecole: Pick<Ecole, 'uai' | 'annee'>, enabled = true) =>
  useQuery({
    queryKey: toKey(ecole),
    enabled,
    queryFn: () => api.get(RENTREE, { path: { uai: ecole.uai, annee: ecole.annee } }),
  });

/** Records decisions: what they prepare (drafts, members, actions) is then read again. */
export function useDecide(ecole: Ecole) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ decisions, version }: { decisions: Decisions; version: number }) =>
      api.post(DECISIONS, { path: toPath(ecole), body: { decisions, version } }),
    onSuccess: (rentree) => {
      queryClient.setQueryData(toKey(ecole), rentree);
      void queryClient.invalidateQueries({ queryKey: ['ecole', ecole.uai, ecole.annee] });
    },
  });
}

export function useCloseRentree(ecole: Ecole) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (version: number) =>
      api.post('/etablissements/{uai}/annees/{annee}/rentree/cloture', { path: toPath(ecole), body: { version } }),
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: ['ecole', ecole.uai, ecole.annee] }),
  });
}
