import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import { useWriteEcole } from '../../api/use-write-ecole.js';

export type EducapVue = Schemas['EducapVue'];
export type Objectif = Schemas['ObjectifVue'];
export type Precedent = Schemas['ObjectifPrecedentVue'];
export type Grille = NonNullable<EducapVue['grille']>;

const EDUCAP = '/etablissements/{uai}/annees/{annee}/educap';
const OBJECTIFS = '/etablissements/{uai}/annees/{annee}/educap/objectifs';
const UN = '/etablissements/{uai}/annees/{annee}/educap/objectifs/{id}';
const REPRISE = '/etablissements/{uai}/annees/{annee}/educap/objectifs/{id}/reprise';

export const useEducap = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'educap'],
    queryFn: () => api.get(EDUCAP, { path: toPath(ecole) }),
  });

export const useUpdateEducap = (ecole: Ecole) =>
  useWriteEcole(ecole, (body: Schemas['UpdateEducapDto']) => api.put(EDUCAP, { path: toPath(ecole), body }));

export const useAddObjectif = (ecole: Ecole) =>
  useWriteEcole(ecole, ({ cle, ...body }: Schemas['CreateObjectifDto'] & { cle?: string }) =>
    api.post(OBJECTIFS, { path: toPath(ecole), body, cle }),
  );

export const useUpdateObjectif = (ecole: Ecole, id: string) =>
  useWriteEcole(ecole, (body: Schemas['UpdateObjectifDto']) => api.patch(UN, { path: { ...toPath(ecole), id }, body }));

export const useRemoveObjectif = (ecole: Ecole) =>
  useWriteEcole(ecole, ({ id, version }: Objectif) =>
    api.remove(UN, { path: { ...toPath(ecole), id }, query: { version } }),
  );

export const useCarryOnObjectif = (ecole: Ecole) =>
  useWriteEcole(ecole, (id: string) => api.post(REPRISE, { path: { ...toPath(ecole), id } }));
