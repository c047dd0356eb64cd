import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { toEnvoi } from '../../api/envoi.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';

export type Activite = Schemas['ActiviteVue'];
export type JournalVue = Schemas['JournalVue'];
type Semaine = Schemas['SemaineVue'];

const LISTE = '/etablissements/{uai}/annees/{annee}/journal';
const UNE = '/etablissements/{uai}/annees/{annee}/journal/{id}';
const PARTAGEES = '/etablissements/{uai}/annees/{annee}/journal/partagees';
const SEMAINE = '/etablissements/{uai}/annees/{annee}/journal/{id}/semaines/{date}';

export const useJournal = (ecole: Ecole, page: string | null) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'journal', page],
    queryFn: () => api.get(LISTE, { path: toPath(ecole), query: { page } }),
    placeholderData: (precedent) => precedent,
  });

/** What others share, for who reads their totals. */
export const usePartagees = (ecole: Ecole, page: string | null) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'journal', 'partagees', page],
    queryFn: () => api.get(PARTAGEES, { path: toPath(ecole), query: { page } }),
    placeholderData: (precedent) => precedent,
  });

export const toAjout = (ecole: Ecole) => toEnvoi('post', LISTE, toPath(ecole));
export const toCorrection = (ecole: Ecole, id: string) => toEnvoi('patch', UNE, { ...toPath(ecole), id });
export const toRetrait = (ecole: Ecole, { id, version }: Activite) =>
  toEnvoi('delete', UNE, { ...toPath(ecole), id }, { version });

const toSemaine = (ecole: Ecole, { activite, date }: Semaine) => ({ ...toPath(ecole), id: activite, date });
/** Notes a week of a recurring entry. */
export const toNote = (ecole: Ecole, semaine: Semaine) => toEnvoi('post', SEMAINE, toSemaine(ecole, semaine));
/** Passes it: it is proposed no more. */
export const toPasse = (ecole: Ecole, semaine: Semaine) => toEnvoi('delete', SEMAINE, toSemaine(ecole, semaine));
