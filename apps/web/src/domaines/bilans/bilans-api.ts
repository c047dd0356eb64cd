import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { toEnvoi } from '../../api/envoi.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';

export type Bilan = Schemas['EtatDuBilanVue'];

const PRESENTATION = '/etablissements/{uai}/annees/{annee}/bilans/{agent}/presentation';

export const useBilans = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'bilans'],
    queryFn: () => api.get('/etablissements/{uai}/annees/{annee}/bilans', { path: toPath(ecole) }),
  });

/** Marks a bilan as presented to the conseil d'administration on a date. */
export const toPresentation = (ecole: Ecole, { agent }: Bilan) =>
  toEnvoi('post', PRESENTATION, { ...toPath(ecole), agent: agent.id });

/** Takes back a presentation entered by mistake. */
export const toRetrait = (ecole: Ecole, { agent }: Bilan) =>
  toEnvoi('delete', PRESENTATION, { ...toPath(ecole), agent: agent.id });
