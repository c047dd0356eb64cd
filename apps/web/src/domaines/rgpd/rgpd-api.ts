import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { useWriteEcole } from '../../api/use-write-ecole.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';

export type RgpdVue = Schemas['RgpdVue'];
export type DemandeRgpd = Schemas['DemandeRgpdVue'];

const ETAT = '/etablissements/{uai}/annees/{annee}/rgpd';
const UNE = '/etablissements/{uai}/annees/{annee}/rgpd/demandes/{id}';

export const useRgpd = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'rgpd'],
    queryFn: () => api.get(ETAT, { path: toPath(ecole) }),
  });

export const useUpdateRgpd = (ecole: Ecole) =>
  useWriteEcole(ecole, (body: Schemas['UpdateRgpdDto']) => api.put(ETAT, { path: toPath(ecole), body }));

export const useAddDemande = (ecole: Ecole) =>
  useWriteEcole(ecole, ({ cle, ...body }: Schemas['CreateDemandeRgpdDto'] & { cle?: string }) =>
    api.post('/etablissements/{uai}/annees/{annee}/rgpd/demandes', { path: toPath(ecole), body, cle }),
  );

export const useUpdateDemande = (ecole: Ecole, id: string) =>
  useWriteEcole(ecole, (body: Schemas['UpdateDemandeRgpdDto']) =>
    api.patch(UNE, { path: { ...toPath(ecole), id }, body }),
  );

export const useRemoveDemande = (ecole: Ecole) =>
  useWriteEcole(ecole, (id: string) => api.remove(UNE, { path: { ...toPath(ecole), id } }));
