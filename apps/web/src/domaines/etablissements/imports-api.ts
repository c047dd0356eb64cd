import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';

export type RapportImport = Schemas['RapportImport'];
export type ResumeImport = Schemas['ImportResumeVue'];
export type ImportAnnuaire = Schemas['ImportVue'];

const CLE = ['etablissements', 'imports'];

/** Sends the file: a trial writes nothing but its report. */
export function useImportAnnuaire() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ fichier, essai }: { fichier: File; essai: boolean }) => {
      const corps = new FormData();
      corps.set('fichier', fichier);
      return api.post('/etablissements/imports', { body: corps, query: { essai: String(essai) } });
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: CLE }),
  });
}

/** Follows a run until it ends. */
export const useSuiviImport = (id: string | null) =>
  useQuery({
    queryKey: [...CLE, id],
    enabled: id !== null,
    queryFn: () => api.get('/etablissements/imports/{id}', { path: { id: id ?? '' } }),
    refetchInterval: (query) => (query.state.data && query.state.data.etat !== 'en_cours' ? false : 700),
  });

export const useImports = (page: string | null) =>
  useQuery({
    queryKey: [...CLE, 'liste', page],
    refetchInterval: (query) => (query.state.data?.elements.some(({ etat }) => etat === 'en_cours') ? 1500 : false),
    queryFn: () => api.get('/etablissements/imports', { query: { page } }),
  });
