import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { Schemas } from '../../../api/client.js';

export type ImportDesignations = Schemas['ImportDesignationsVue'];
export type RapportDesignations = Schemas['RapportImportDesignations'];
/** Field to header of the file. */
export type Correspondance = Readonly<Record<string, string>>;

/** The academy and the year whose designations are imported. */
export interface CheminImports {
  code: string;
  annee: string;
}

/** Address of the imports of an academy and a year, in the API. */
export const toBaseImports = ({ code, annee }: CheminImports): string =>
  `/academies/${code}/annees/${annee}/imports-designations`;

interface Envoi {
  fichier: File;
  essai: boolean;
  colonnes: Correspondance;
}

/** Sends the spreadsheet: a trial writes nothing but its report. */
export const useImportDesignations = (path: CheminImports) =>
  useMutation({
    mutationFn: ({ fichier, essai, colonnes }: Envoi) => {
      const corps = new FormData();
      // The matching first: the API reads it before it stores the file.
      if (Object.keys(colonnes).length > 0) corps.set('colonnes', JSON.stringify(colonnes));
      corps.set('fichier', fichier);
      return api.post('/academies/{code}/annees/{annee}/imports-designations', {
        path: { ...path },
        body: corps,
        query: { essai: String(essai) },
      });
    },
  });

/** Follows a run until it ends. */
export const useSuiviImport = (path: CheminImports, id: string) =>
  useQuery({
    queryKey: ['imports-designations', path, id],
    queryFn: () => api.get('/academies/{code}/annees/{annee}/imports-designations/{id}', { path: { ...path, id } }),
    refetchInterval: (query) => (query.state.data && query.state.data.etat !== 'en_cours' ? false : 700),
  });
