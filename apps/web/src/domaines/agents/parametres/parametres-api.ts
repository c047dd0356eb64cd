import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { Schemas } from '../../../api/client.js';
import { toEnvoi } from '../../../api/envoi.js';

/** The académie and the year of the current URL, as the routes name them. */
export interface CheminAcademie {
  code: string;
  annee: string;
}

export type Parametres = Schemas['ParametresAcademieVue'];

/** What the académie sets for its schools and for one year. */
export const useParametres = (academie: CheminAcademie) =>
  useQuery({
    queryKey: ['academie', academie.code, academie.annee, 'parametres'],
    queryFn: () => api.get('/academies/{code}/annees/{annee}/parametres', { path: { ...academie } }),
  });

export const toCorrection = (academie: CheminAcademie) =>
  toEnvoi('put', '/academies/{code}/annees/{annee}/parametres', { ...academie });
