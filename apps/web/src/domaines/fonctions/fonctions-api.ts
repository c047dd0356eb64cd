import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';

export type Fonctions = Schemas['FonctionsVue'];
export type Fonction = Fonctions['elements'][number];
export type Titulaire = Fonction['titulaires'][number];

export const useFonctions = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'fonctions'],
    queryFn: () => api.get('/etablissements/{uai}/annees/{annee}/fonctions', { path: toPath(ecole) }),
  });
