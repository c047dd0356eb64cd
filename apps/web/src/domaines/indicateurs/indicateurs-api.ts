import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { toEnvoi } from '../../api/envoi.js';
import { toPath } from '../etablissements/index.js';
import type { Academie, Ecole } from '../etablissements/index.js';

export type Indicateur = Schemas['IndicateurVue'];
export type ModeleDIndicateurs = Schemas['ModeleDIndicateursVue'];
export type Definition = Schemas['DefinitionVue'];

/** What a school answers to its académie, and what is computed of it. */
export const useIndicateurs = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'indicateurs'],
    queryFn: () => api.get('/etablissements/{uai}/annees/{annee}/indicateurs', { path: toPath(ecole) }),
  });

export const toValeur = (ecole: Ecole, code: string) =>
  toEnvoi('put', '/etablissements/{uai}/annees/{annee}/indicateurs/{code}', { ...toPath(ecole), code });

const MODELE = '/academies/{code}/annees/{annee}/indicateurs-modele';

/** What the académie follows of its schools that year. */
export const useModeleDIndicateurs = ({ path }: Academie) =>
  useQuery({
    queryKey: ['academie', path.code, path.annee, 'indicateurs-modele'],
    queryFn: () => api.get(MODELE, { path }),
  });

export const toReglage = ({ path }: Academie) => toEnvoi('put', MODELE, path);
