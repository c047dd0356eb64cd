import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import { toPath } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';

/** People of the school who may take a line in charge. */
export const useResponsables = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'responsables-du-film'],
    queryFn: () => api.get('/etablissements/{uai}/annees/{annee}/film/responsables', { path: toPath(ecole) }),
    staleTime: 5 * 60_000,
  });
