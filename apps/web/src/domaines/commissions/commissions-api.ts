import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { toEnvoi } from '../../api/envoi.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';

const COMMISSION = '/etablissements/{uai}/annees/{annee}/commission';
const MEMBRES = '/etablissements/{uai}/annees/{annee}/commission/membres';
const MEMBRE = '/etablissements/{uai}/annees/{annee}/commission/membres/{id}';

export const useCommission = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'commission'],
    queryFn: () => api.get(COMMISSION, { path: toPath(ecole) }),
  });

export const toDeclaration = (ecole: Ecole) => toEnvoi('put', COMMISSION, toPath(ecole));
export const toAjout = (ecole: Ecole) => toEnvoi('post', MEMBRES, toPath(ecole));
export const toCorrection = (ecole: Ecole, id: string) => toEnvoi('patch', MEMBRE, { ...toPath(ecole), id });
export const toRetrait = (ecole: Ecole, id: string) => toEnvoi('delete', MEMBRE, { ...toPath(ecole), id });
