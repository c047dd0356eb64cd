import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import { useWriteEcole } from '../../api/use-write-ecole.js';

export type Evenement = Schemas['EvenementVue'];
export type EvenementsVue = Schemas['EvenementsVue'];

const LISTE = '/etablissements/{uai}/annees/{annee}/evenements';
const UN = '/etablissements/{uai}/annees/{annee}/evenements/{id}';

export const useEvenements = (ecole: Ecole, page: string | null) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'evenements', page],
    queryFn: () => api.get(LISTE, { path: toPath(ecole), query: { page } }),
    placeholderData: (precedent) => precedent,
  });

/** Logs an event. Under one `cle`, a request sent again after a lost answer is not logged twice. */
export const useAddEvenement = (ecole: Ecole) =>
  useWriteEcole(ecole, ({ cle, ...body }: Schemas['CreateEvenementDto'] & { cle?: string }) =>
    api.post(LISTE, { path: toPath(ecole), body, cle }),
  );

export const useUpdateEvenement = (ecole: Ecole, id: string) =>
  useWriteEcole(ecole, (body: Schemas['UpdateEvenementDto']) =>
    api.patch(UN, { path: { ...toPath(ecole), id }, body }),
  );

export const useRemoveEvenement = (ecole: Ecole) =>
  useWriteEcole(ecole, ({ id, version }: Evenement) =>
    api.remove(UN, { path: { ...toPath(ecole), id }, query: { version } }),
  );
