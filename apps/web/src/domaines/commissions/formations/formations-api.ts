import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { Schemas } from '../../../api/client.js';
import { toPath } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { useWriteEcole } from '../../../api/use-write-ecole.js';

export type BesoinsVue = Schemas['BesoinsVue'];
export type Besoin = Schemas['BesoinVue'];

const LISTE = '/etablissements/{uai}/annees/{annee}/besoins-formation';
const UN = '/etablissements/{uai}/annees/{annee}/besoins-formation/{id}';

export const useBesoins = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'besoins-formation'],
    queryFn: () => api.get(LISTE, { path: toPath(ecole), query: { taille: 200 } }),
  });

export const useAddBesoin = (ecole: Ecole) =>
  useWriteEcole(ecole, ({ cle, ...body }: Schemas['CreateBesoinDto'] & { cle?: string }) =>
    api.post(LISTE, { path: toPath(ecole), body, cle }),
  );

export const useUpdateBesoin = (ecole: Ecole, id: string) =>
  useWriteEcole(ecole, (body: Schemas['UpdateBesoinDto']) => api.patch(UN, { path: { ...toPath(ecole), id }, body }));

export const useRemoveBesoin = (ecole: Ecole) =>
  useWriteEcole(ecole, ({ id, version }: Besoin) =>
    api.remove(UN, { path: { ...toPath(ecole), id }, query: { version } }),
  );
