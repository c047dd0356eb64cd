import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';

export type Activite = Schemas['ActiviteVue'];
export type JournalVue = Schemas['JournalVue'];
export type Total = Schemas['TotalVue'];

const toKey = ({ uai, annee }: Ecole) => ['ecole', uai, annee, 'journal'];

export const useJournal = (ecole: Ecole, page: string | null) =>
  useQuery({
    queryKey: [...toKey(ecole), page],
    queryFn: () => api.get('/etablissements/{uai}/annees/{annee}/journal', { path: toPath(ecole), query: { page } }),
    placeholderData: (precedent) => precedent,
  });

function useWrite<V>(ecole: Ecole, write: (valeur: V) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    // Not waited for: an entry that is removed leaves the screen, and says so before.
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: toKey(ecole) }),
  });
}

/** Notes an activity. Under one `cle`, a request sent again after a lost answer is not noted twice. */
export const useAddActivite = (ecole: Ecole) =>
  useWrite(ecole, ({ cle, ...body }: Schemas['CreateActiviteDto'] & { cle?: string }) =>
    api.post('/etablissements/{uai}/annees/{annee}/journal', { path: toPath(ecole), body, cle }),
  );

export const useUpdateActivite = (ecole: Ecole, id: string) =>
  useWrite(ecole, (body: Schemas['UpdateActiviteDto']) =>
    api.patch('/etablissements/{uai}/annees/{annee}/journal/{id}', { path: { ...toPath(ecole), id }, body }),
  );

export const useRemoveActivite = (ecole: Ecole) =>
  useWrite(ecole, ({ id, version }: Activite) =>
    api.remove('/etablissements/{uai}/annees/{annee}/journal/{id}', {
      path: { ...toPath(ecole), id },
      query: { version },
    }),
  );
