import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { Schemas } from '../../../api/client.js';
import { toEnvoi } from '../../../api/envoi.js';
import { toPath } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';

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

export const toAjout = (ecole: Ecole) => toEnvoi('post', LISTE, toPath(ecole));
export const toCorrection = (ecole: Ecole, id: string) => toEnvoi('patch', UNE, { ...toPath(ecole), id });
export const toRetrait = (ecole: Ecole, { id, version }: ActionLocale) =>
  toEnvoi('delete', UNE, { ...toPath(ecole), id }, { version });
