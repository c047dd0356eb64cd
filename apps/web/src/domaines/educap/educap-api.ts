import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { toEnvoi } from '../../api/envoi.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';

export type EducapVue = Schemas['EducapVue'];
export type Objectif = Schemas['ObjectifVue'];
export type Precedent = Schemas['ObjectifPrecedentVue'];
export type Grille = EducapVue['grille'];

const EDUCAP = '/etablissements/{uai}/annees/{annee}/educap';
const OBJECTIFS = '/etablissements/{uai}/annees/{annee}/educap/objectifs';
const UN = '/etablissements/{uai}/annees/{annee}/educap/objectifs/{id}';
const REPRISE = '/etablissements/{uai}/annees/{annee}/educap/objectifs/{id}/reprise';

export const useEducap = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'educap'],
    queryFn: () => api.get(EDUCAP, { path: toPath(ecole) }),
  });

export const toDates = (ecole: Ecole) => toEnvoi('put', EDUCAP, toPath(ecole));
export const toAjout = (ecole: Ecole) => toEnvoi('post', OBJECTIFS, toPath(ecole));
export const toReprise = (ecole: Ecole, id: string) => toEnvoi('post', REPRISE, { ...toPath(ecole), id });
export const toCorrection = (ecole: Ecole, id: string) => toEnvoi('patch', UN, { ...toPath(ecole), id });
export const toRetrait = (ecole: Ecole, { id, version }: Objectif) =>
  toEnvoi('delete', UN, { ...toPath(ecole), id }, { version });
