import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { toEnvoi } from '../../api/envoi.js';

export type GrilleDAcademie = Schemas['GrilleDAcademieVue'];

interface Chemin {
  code: string;
  annee: string;
}

const GRILLE = '/academies/{code}/annees/{annee}/educap-grille';

export const useGrille = (path: Chemin) =>
  useQuery({ queryKey: ['academie', path.code, 'educap-grille'], queryFn: () => api.get(GRILLE, { path }) });

export const toImport = (path: Chemin) => toEnvoi('post', GRILLE, { ...path });
export const toRetrait = (path: Chemin) => toEnvoi('delete', GRILLE, { ...path });
