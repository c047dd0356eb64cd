import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { toEnvoi } from '../../api/envoi.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';

export type Activite = Schemas['ActiviteVue'];
export type JournalVue = Schemas['JournalVue'];
export type Total = Schemas['TotalVue'];

const LISTE = '/etablissements/{uai}/annees/{annee}/journal';
const UNE = '/etablissements/{uai}/annees/{annee}/journal/{id}';

export const useJournal = (ecole: Ecole, page: string | null) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'journal', page],
    queryFn: () => api.get(LISTE, { path: toPath(ecole), query: { page } }),
    placeholderData: (precedent) => precedent,
  });

export const toAjout = (ecole: Ecole) => toEnvoi('post', LISTE, toPath(ecole));
export const toCorrection = (ecole: Ecole, id: string) => toEnvoi('patch', UNE, { ...toPath(ecole), id });
export const toRetrait = (ecole: Ecole, { id, version }: Activite) =>
  toEnvoi('delete', UNE, { ...toPath(ecole), id }, { version });
