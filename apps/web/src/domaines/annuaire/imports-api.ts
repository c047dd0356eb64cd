import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Page } from '../../api/client.js';

export interface RapportImport {
  lus: number;
  crees: number;
  modifies: number;
  inchanges: number;
  /** Absent from the file: proposed for closing, never deleted. */
  aFermer: { uai: string; nom: string; commune: string }[];
  nouvellesFermetures: number;
  ecartes: { motif: string; nombre: number }[];
  /** The first thousand; `nombreErreurs` counts them all. */
  erreurs: { ligne: number; uai: string; motif: string }[];
  nombreErreurs: number;
  parAcademie: { academie: string; nom: string; etablissements: number }[];
  sections: number;
  ents: number;
}

export interface ResumeImport {
  id: string;
  etat: 'en_cours' | 'termine' | 'echoue';
  /** 0 to 100. */
  progression: number;
  essai: boolean;
  nomFichier: string;
  creeLe: string;
  termineLe: string | null;
  /** Why it failed. */
  erreur?: string;
}

export interface ImportAnnuaire extends ResumeImport {
  rapport?: RapportImport;
}

const CLE = ['etablissements', 'imports'];

/** Sends the file: a trial writes nothing but its report. */
export function useImportAnnuaire() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ fichier, essai }: { fichier: File; essai: boolean }) => {
      const corps = new FormData();
      corps.set('fichier', fichier);
      return api.post<{ id: string }>('/etablissements/imports', corps, { essai });
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: CLE }),
  });
}

/** Follows a run until it ends. */
export const useSuiviImport = (id: string | null) =>
  useQuery({
    queryKey: [...CLE, id],
    enabled: id !== null,
    queryFn: () => api.get<ImportAnnuaire>(`/etablissements/imports/${id}`),
    refetchInterval: (query) => (query.state.data && query.state.data.etat !== 'en_cours' ? false : 700),
  });

export const useImports = (page: string | null) =>
  useQuery({
    queryKey: [...CLE, 'liste', page],
    refetchInterval: (query) => (query.state.data?.elements.some(({ etat }) => etat === 'en_cours') ? 1500 : false),
    queryFn: () => api.get<Page<ResumeImport>>('/etablissements/imports', { page }),
  });
