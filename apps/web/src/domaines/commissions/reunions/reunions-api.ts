import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import { toEnvoi } from '../../../api/envoi.js';
import type { Reponse } from '../../../api/contrat.js';
import { toPath } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';

const LISTE = '/etablissements/{uai}/annees/{annee}/commission/reunions';
const UNE = '/etablissements/{uai}/annees/{annee}/commission/reunions/{id}';
const CONVOCATION = '/etablissements/{uai}/annees/{annee}/commission/reunions/{id}/convocation';

export type ReunionsVue = Reponse<typeof LISTE, 'get'>;
export type Reunion = Reponse<typeof UNE, 'get'>;
export type Convocation = Reponse<typeof CONVOCATION, 'post'>;

const toKey = ({ uai, annee }: Ecole) => ['ecole', uai, annee, 'commission', 'reunions'];

export const useReunions = (ecole: Ecole) =>
  useQuery({ queryKey: toKey(ecole), queryFn: () => api.get(LISTE, { path: toPath(ecole), query: { taille: 100 } }) });

export const useReunion = (ecole: Ecole, id: string) =>
  useQuery({
    queryKey: [...toKey(ecole), id],
    queryFn: () => api.get(UNE, { path: { ...toPath(ecole), id } }),
  });

export const toAjout = (ecole: Ecole) => toEnvoi('post', LISTE, toPath(ecole));
export const toCorrection = (ecole: Ecole, id: string) => toEnvoi('patch', UNE, { ...toPath(ecole), id });

/** Who will get which text: nothing leaves. */
export const useApercuConvocation = (ecole: Ecole, { id, version }: Reunion) =>
  useMutation({
    mutationFn: () => api.post(CONVOCATION, { path: { ...toPath(ecole), id }, body: { apercu: true, version } }),
  });

export const toConvocation = (ecole: Ecole, id: string) => toEnvoi('post', CONVOCATION, { ...toPath(ecole), id });
export const toAnnulation = (ecole: Ecole, id: string) =>
  toEnvoi('post', `${UNE}/annulation`, { ...toPath(ecole), id });

export const toPresences = (ecole: Ecole, id: string) => toEnvoi('put', `${UNE}/presences`, { ...toPath(ecole), id });
