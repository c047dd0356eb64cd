import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { toEnvoi } from '../../api/envoi.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';

export type Designation = Schemas['DesignationVue'];
export type Compensation = Schemas['CompensationVue'];

const LISTE = '/etablissements/{uai}/annees/{annee}/designations';
const UNE = '/etablissements/{uai}/annees/{annee}/designations/{id}';

export const useDesignations = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'designations'],
    queryFn: () => api.get(LISTE, { path: toPath(ecole) }),
  });

export const toDeclaration = (ecole: Ecole) => toEnvoi('post', LISTE, toPath(ecole));
export const toCorrection = (ecole: Ecole, id: string) => toEnvoi('patch', UNE, { ...toPath(ecole), id });
export const toRetrait = (ecole: Ecole, id: string) => toEnvoi('delete', UNE, { ...toPath(ecole), id });
/** Gives a removed draft back with all it held. */
export const toRetablissement = (ecole: Ecole, id: string) =>
  toEnvoi('post', `${UNE}/retablissement`, { ...toPath(ecole), id });
export const toCompensation = (ecole: Ecole, id: string) =>
  toEnvoi('put', `${UNE}/compensation`, { ...toPath(ecole), id });

/** Last segment of the route of a transition. */
export type RouteTransition = 'transmission' | 'acceptation' | 'refus' | 'reprise' | 'renvoi' | 'cloture';

export const toTransition = (ecole: Ecole, id: string, route: RouteTransition) =>
  toEnvoi('post', `${UNE}/${route}`, { ...toPath(ecole), id });
