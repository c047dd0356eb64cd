import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';

export type GrilleDAcademie = Schemas['GrilleDAcademieVue'];

interface Chemin {
  code: string;
  annee: string;
}

const GRILLE = '/academies/{code}/annees/{annee}/educap-grille';
const toKey = ({ code }: Chemin) => ['academie', code, 'educap-grille'];

export const useGrille = (path: Chemin) =>
  useQuery({ queryKey: toKey(path), queryFn: () => api.get(GRILLE, { path }) });

function useWrite<V, R>(path: Chemin, write: (valeur: V) => Promise<R>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: toKey(path) }),
  });
}

export const useImportGrille = (path: Chemin) =>
  useWrite(path, ({ titre, fichier }: { titre: string; fichier: File }) => {
    const corps = new FormData();
    corps.set('titre', titre);
    corps.set('fichier', fichier);
    return api.post(GRILLE, { path, body: corps });
  });

export const useRemoveGrille = (path: Chemin) => useWrite(path, () => api.remove(GRILLE, { path }));
