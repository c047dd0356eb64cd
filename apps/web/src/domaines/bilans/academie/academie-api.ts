import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { Query, Schemas } from '../../../api/client.js';
import type { Academie } from '../../etablissements/index.js';

export type BilanDAcademie = Schemas['BilanDAcademieVue'];
export type SuiviDuDepartement = Schemas['SuiviDuDepartementVue'];
export type Morceau = Schemas['MorceauVue'];
export type ChiffresAnnuels = Schemas['ChiffresAnnuelsVue'];
export type Effectifs = Schemas['EffectifsVue'];

type Chemin = Academie['path'];

const ACADEMIE = '/academies/{code}/annees/{annee}';

const toKey = ({ code, annee }: Chemin) => ['academie', code, annee, 'bilans'];

export const useSuiviDesBilans = (path: Chemin) =>
  useQuery({ queryKey: [...toKey(path), 'suivi'], queryFn: () => api.get(`${ACADEMIE}/bilans/suivi`, { path }) });

export const useBilansDAcademie = (path: Chemin, query: Query) =>
  useQuery({
    queryKey: [...toKey(path), query],
    queryFn: () => api.get(`${ACADEMIE}/bilans`, { path, query }),
    placeholderData: (precedent) => precedent,
  });

/** Entries that their authors share, where words are; nothing is asked without words. */
export const useActivitesTrouvees = (path: Chemin, query: Query & { q: string }) =>
  useQuery({
    queryKey: [...toKey(path), 'activites', query],
    queryFn: () => api.get(`${ACADEMIE}/bilans/activites`, { path, query }),
    enabled: query.q !== '',
  });

export const useChiffresAnnuels = (path: Chemin) =>
  useQuery({
    queryKey: ['academie', path.code, path.annee, 'chiffres-annuels'],
    queryFn: () => api.get(`${ACADEMIE}/chiffres-annuels`, { path }),
  });
