import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';

/** Key of the film of now; that of a past day has the day after it. */
export const toCleFilm = ({ uai, annee }: Ecole, le?: string | null) => [
  'ecole',
  uai,
  annee,
  'film',
  ...(le ? [le] : []),
];

/** The film of a school, now or as it was at the end of a past day. */
export const useFilm = (ecole: Ecole, le: string | null = null) =>
  useQuery({
    queryKey: toCleFilm(ecole, le),
    queryFn: () => api.get('/etablissements/{uai}/annees/{annee}/film', { path: toPath(ecole), query: { le } }),
  });
