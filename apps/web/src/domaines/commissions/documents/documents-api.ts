import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { Schemas } from '../../../api/client.js';
import { toEnvoi } from '../../../api/envoi.js';
import { toPath } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';

export type DocumentsVue = Schemas['DocumentsVue'];
export type DocumentNumerique = Schemas['DocumentVue'];
export type Genre = DocumentNumerique['genre'];

const LISTE = '/etablissements/{uai}/annees/{annee}/documents-numeriques';

export const useDocuments = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'documents-numeriques'],
    queryFn: () => api.get(LISTE, { path: toPath(ecole), query: { taille: 200 } }),
  });

/** Adds a version, with its file when there is one. */
export const toDepot = (ecole: Ecole) => toEnvoi('post', LISTE, toPath(ecole));
export const toCorrection = (ecole: Ecole, id: string) => toEnvoi('patch', `${LISTE}/{id}`, { ...toPath(ecole), id });
