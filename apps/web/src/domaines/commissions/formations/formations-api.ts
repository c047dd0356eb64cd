import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { Schemas } from '../../../api/client.js';
import { toEnvoi } from '../../../api/envoi.js';
import { toPath } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';

export type BesoinsVue = Schemas['BesoinsVue'];
export type Besoin = Schemas['BesoinVue'];

const LISTE = '/etablissements/{uai}/annees/{annee}/besoins-formation';
const UN = '/etablissements/{uai}/annees/{annee}/besoins-formation/{id}';

export const useBesoins = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'besoins-formation'],
    queryFn: () => api.get(LISTE, { path: toPath(ecole), query: { taille: 200 } }),
  });

export const toAjout = (ecole: Ecole) => toEnvoi('post', LISTE, toPath(ecole));
export const toCorrection = (ecole: Ecole, id: string) => toEnvoi('patch', UN, { ...toPath(ecole), id });
export const toRetrait = (ecole: Ecole, { id, version }: Besoin) =>
  toEnvoi('delete', UN, { ...toPath(ecole), id }, { version });
