import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import { toPath } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';

const LISTE = '/etablissements/{uai}/annees/{annee}/actions-locales';

/** Whether the reader may add a local action here. */
export const useCanAdd = (ecole: Ecole): boolean =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'actions-locales', 'droits'],
    queryFn: () => api.get(LISTE, { path: toPath(ecole), query: { taille: 1 } }),
    staleTime: 5 * 60_000,
    retry: false,
  }).data?.actionsPossibles.includes('ajouter') ?? false;
