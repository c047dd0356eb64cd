import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { useWriteEcole } from '../../api/use-write-ecole.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';

export type GarVue = Schemas['GarVue'];
export type Abonnement = Schemas['AbonnementGarVue'];
export type Precedent = Schemas['PrecedentGarVue'];
export type CreateAbonnement = Schemas['CreateAbonnementDto'];

const LISTE = '/etablissements/{uai}/annees/{annee}/gar/abonnements';
const UN = '/etablissements/{uai}/annees/{annee}/gar/abonnements/{id}';

export const useGar = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'gar'],
    queryFn: () => api.get('/etablissements/{uai}/annees/{annee}/gar', { path: toPath(ecole) }),
  });

export const useAddAbonnement = (ecole: Ecole) =>
  useWriteEcole(ecole, ({ cle, ...body }: CreateAbonnement & { cle?: string }) =>
    api.post(LISTE, { path: toPath(ecole), body, cle }),
  );

export const useUpdateAbonnement = (ecole: Ecole, id: string) =>
  useWriteEcole(ecole, (body: Schemas['UpdateAbonnementDto']) =>
    api.patch(UN, { path: { ...toPath(ecole), id }, body }),
  );

export const useRemoveAbonnement = (ecole: Ecole) =>
  useWriteEcole(ecole, (id: string) => api.remove(UN, { path: { ...toPath(ecole), id } }));
