import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import { useWriteEcole } from '../../api/use-write-ecole.js';

export const useCommission = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'commission'],
    queryFn: () => api.get('/etablissements/{uai}/annees/{annee}/commission', { path: toPath(ecole) }),
  });

export const useUpdateCommission = (ecole: Ecole) =>
  useWriteEcole(ecole, (body: Schemas['UpdateCommissionDto']) =>
    api.put('/etablissements/{uai}/annees/{annee}/commission', { path: toPath(ecole), body }),
  );

export const useAddMembre = (ecole: Ecole) =>
  useWriteEcole(ecole, (body: Schemas['AddMembreDto']) =>
    api.post('/etablissements/{uai}/annees/{annee}/commission/membres', { path: toPath(ecole), body }),
  );

export const useRemoveMembre = (ecole: Ecole) =>
  useWriteEcole(ecole, (id: string) =>
    api.remove('/etablissements/{uai}/annees/{annee}/commission/membres/{id}', { path: { ...toPath(ecole), id } }),
  );
