import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { Schemas } from '../../../api/client.js';
import { toPath } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { useWriteEcole } from '../../../api/use-write-ecole.js';

export type ActionsLocales = Schemas['ActionsLocalesVue'];
export type ActionLocale = Schemas['ActionLocaleVue'];

const LISTE = '/etablissements/{uai}/annees/{annee}/actions-locales';
const UNE = '/etablissements/{uai}/annees/{annee}/actions-locales/{id}';

export const useActionsLocales = (ecole: Ecole, statut: string | null) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'actions-locales', statut],
    queryFn: () => api.get(LISTE, { path: toPath(ecole), query: { statut, taille: 200 } }),
    placeholderData: (precedentes) => precedentes,
  });

export const useAddAction = (ecole: Ecole) =>
  useWriteEcole(ecole, ({ cle, ...body }: Schemas['CreateActionLocaleDto'] & { cle?: string }) =>
    api.post(LISTE, { path: toPath(ecole), body, cle }),
  );

export const useUpdateAction = (ecole: Ecole, id: string) =>
  useWriteEcole(ecole, (body: Schemas['UpdateActionLocaleDto']) =>
    api.patch(UNE, { path: { ...toPath(ecole), id }, body }),
  );

export const useRemoveAction = (ecole: Ecole) =>
  useWriteEcole(ecole, ({ id, version }: ActionLocale) =>
    api.remove(UNE, { path: { ...toPath(ecole), id }, query: { version } }),
  );
