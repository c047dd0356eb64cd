import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { Schemas } from '../../../api/client.js';
import { toPath } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';

export type ImpEcole = Schemas['ImpEtablissementVue'];
export type ImpAcademie = Schemas['ImpAcademieVue'];

interface Academie {
  code: string;
  annee: string;
}

/** The mission's total in a school, each one's share, the rates that the académie recommends. */
export const useImp = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'imp'],
    queryFn: () => api.get('/etablissements/{uai}/annees/{annee}/designations/imp', { path: toPath(ecole) }),
  });

/** Totals of an académie against its envelope, and the schools behind them. */
export const useImpAcademie = (academie: Academie, departement: string | null, page: string | null) =>
  useQuery({
    queryKey: ['academie', academie.code, academie.annee, 'imp', departement, page],
    queryFn: () =>
      api.get('/academies/{code}/annees/{annee}/imp', { path: { ...academie }, query: { departement, page } }),
    placeholderData: (precedent) => precedent,
  });
