import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { toEnvoi } from '../../api/envoi.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';

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

export const toAjout = (ecole: Ecole) => toEnvoi('post', LISTE, toPath(ecole));
export const toCorrection = (ecole: Ecole, id: string) => toEnvoi('patch', UN, { ...toPath(ecole), id });
export const toRetrait = (ecole: Ecole, { id, version }: Evenement) =>
  toEnvoi('delete', UN, { ...toPath(ecole), id }, { version });
