import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';

export interface RapportImport {
  lus: number;
  crees: number;
  modifies: number;
  inchanges: number;
  aFermer: number | { uai: string; nom?: string }[];
  ecartes: number | { motif: string; nombre: number }[];
  erreurs: { ligne: number; uai: string | null; motif: string }[];
}

export interface ImportAnnuaire {
  id: string;
  etat: 'en_cours' | 'termine' | 'echoue';
  /** 0 to 100. */
  progression: number;
  essai?: boolean;
  fichier?: string | null;
  creeLe?: string;
  rapport?: RapportImport | null;
  erreur?: string | null;
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

export const useImports = () =>
  useQuery({
    queryKey: CLE,
    queryFn: () => api.get<{ elements: ImportAnnuaire[] }>('/etablissements/imports'),
  });
