import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { toEnvoi } from '../../api/envoi.js';
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

export const toEtat = (ecole: Ecole) => toEnvoi('put', ETAT, toPath(ecole));
export const toAjout = (ecole: Ecole) =>
  toEnvoi('post', '/etablissements/{uai}/annees/{annee}/rgpd/demandes', toPath(ecole));
export const toCorrection = (ecole: Ecole, id: string) => toEnvoi('patch', UNE, { ...toPath(ecole), id });
export const toRetrait = (ecole: Ecole, { id, version }: DemandeRgpd) =>
  toEnvoi('delete', UNE, { ...toPath(ecole), id }, { version });
