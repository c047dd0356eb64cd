import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import { useWriteEcole } from '../../api/use-write-ecole.js';

export type EquipementVue = Schemas['EquipementVue'];
export type CampagneDeLEcole = Schemas['CampagneDeLEcoleVue'];
export type Demande = Schemas['DemandeVue'];

const E = '/etablissements/{uai}/annees/{annee}/equipement';
const LISTE = '/etablissements/{uai}/annees/{annee}/equipement/demandes';
const UNE = '/etablissements/{uai}/annees/{annee}/equipement/demandes/{id}';
const TRANSMISSION = '/etablissements/{uai}/annees/{annee}/equipement/demandes/{id}/transmission';
const REPRISE = '/etablissements/{uai}/annees/{annee}/equipement/demandes/{id}/reprise';

export const useEquipement = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'equipement'],
    queryFn: () => api.get(E, { path: toPath(ecole) }),
  });

export const useAddDemande = (ecole: Ecole) =>
  useWriteEcole(ecole, ({ cle, ...body }: Schemas['CreateDemandeDto'] & { cle?: string }) =>
    api.post(LISTE, { path: toPath(ecole), body, cle }),
  );

export const useUpdateDemande = (ecole: Ecole, id: string) =>
  useWriteEcole(ecole, (body: Schemas['UpdateDemandeDto']) => api.patch(UNE, { path: { ...toPath(ecole), id }, body }));

export const useRemoveDemande = (ecole: Ecole) =>
  useWriteEcole(ecole, ({ id, version }: Demande) =>
    api.remove(UNE, { path: { ...toPath(ecole), id }, query: { version } }),
  );

type Lue = Pick<Demande, 'id' | 'version'>;

export const useTransmitDemande = (ecole: Ecole) =>
  useWriteEcole(ecole, ({ id, version }: Lue) =>
    api.post(TRANSMISSION, { path: { ...toPath(ecole), id }, body: { version } }),
  );

export const useTakeBackDemande = (ecole: Ecole) =>
  useWriteEcole(ecole, ({ id, version }: Lue) =>
    api.post(REPRISE, { path: { ...toPath(ecole), id }, body: { version } }),
  );
