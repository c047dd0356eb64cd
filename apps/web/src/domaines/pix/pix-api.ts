import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { toEnvoi, toFormulaire } from '../../api/envoi.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';

export type PixVue = Schemas['PixVue'];
export type Usage = Schemas['UsagePixVue']['usage'];
export type UsagePix = Schemas['UsagePixVue'];
export type ImportPix = Schemas['ImportPixVue'];
export type Essai = Schemas['ResultatImportPixVue'];
export type PixAcademie = Schemas['PixAcademieVue'];

/** What goes with the file. */
export interface Envoi {
  fichier: File;
  usage?: string;
  niveaux?: Record<string, string>;
  siDejaImporte?: string;
}

const IMPORTS = '/etablissements/{uai}/annees/{annee}/pix/imports';

export const usePix = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'pix'],
    queryFn: () => api.get('/etablissements/{uai}/annees/{annee}/pix', { path: toPath(ecole) }),
  });

/** Counts the file by class; nothing is recorded. */
export const useTryExport = (ecole: Ecole) =>
  useMutation({
    mutationFn: (envoi: Envoi) =>
      api.post(IMPORTS, { path: toPath(ecole), query: { essai: 'true' }, body: toFormulaire(envoi) }),
  });

export const toImport = (ecole: Ecole) => toEnvoi('post', IMPORTS, toPath(ecole));

export const toRetrait = (ecole: Ecole, id: string) => toEnvoi('delete', `${IMPORTS}/{id}`, { ...toPath(ecole), id });
export const toRetablissement = (ecole: Ecole, id: string) =>
  toEnvoi('post', `${IMPORTS}/{id}/retablissement`, { ...toPath(ecole), id });

export const usePixAcademie = (path: { code: string; annee: string }) =>
  useQuery({
    queryKey: ['academie', path.code, path.annee, 'pix'],
    queryFn: () => api.get('/academies/{code}/annees/{annee}/pix', { path: { ...path } }),
  });
