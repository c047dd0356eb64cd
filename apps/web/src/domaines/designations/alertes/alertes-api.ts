import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import { toPath } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';

/** What deserves the head's attention, whatever the film says: « plus aucun RRUPN ». */
export const useAlertes = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'alertes'],
    queryFn: () => api.get('/etablissements/{uai}/annees/{annee}/alertes', { path: toPath(ecole) }),
  });

/** The schools of an académie that have an alert. */
export const useAlertesAcademie = (academie: { code: string; annee: string }, page: string | null) =>
  useQuery({
    queryKey: ['academie', academie.code, academie.annee, 'alertes', page],
    queryFn: () => api.get('/academies/{code}/annees/{annee}/alertes', { path: { ...academie }, query: { page } }),
    placeholderData: (precedent) => precedent,
  });
