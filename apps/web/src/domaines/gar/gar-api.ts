import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { toEnvoi } from '../../api/envoi.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';

export type GarVue = Schemas['GarVue'];
export type Abonnement = Schemas['AbonnementGarVue'];
export type Precedent = Schemas['PrecedentGarVue'];

const LISTE = '/etablissements/{uai}/annees/{annee}/gar/abonnements';
const UN = '/etablissements/{uai}/annees/{annee}/gar/abonnements/{id}';

export const useGar = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'gar'],
    queryFn: () => api.get('/etablissements/{uai}/annees/{annee}/gar', { path: toPath(ecole) }),
  });

export const toAjout = (ecole: Ecole) => toEnvoi('post', LISTE, toPath(ecole));
export const toCorrection = (ecole: Ecole, id: string) => toEnvoi('patch', UN, { ...toPath(ecole), id });
export const toRetrait = (ecole: Ecole, { id, version }: Abonnement) =>
  toEnvoi('delete', UN, { ...toPath(ecole), id }, { version });
