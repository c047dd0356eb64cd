import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { Schemas } from '../../../api/client.js';
import { toEnvoi } from '../../../api/envoi.js';
import { toPath } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { useWriteEcole } from '../../../api/use-write-ecole.js';

export type DocumentsVue = Schemas['DocumentsVue'];
export type DocumentNumerique = Schemas['DocumentVue'];
export type Genre = DocumentNumerique['genre'];

const LISTE = '/etablissements/{uai}/annees/{annee}/documents-numeriques';

export const useDocuments = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'documents-numeriques'],
    queryFn: () => api.get(LISTE, { path: toPath(ecole), query: { taille: 200 } }),
  });

/** Adds a version: its title, and its file when there is one. */
export const useAddDocument = (ecole: Ecole) =>
  useWriteEcole(ecole, ({ genre, titre, fichier }: { genre: Genre; titre: string; fichier: File | null }) => {
    const corps = new FormData();
    // Fields first: the API reads them before it stores the file.
    corps.set('genre', genre);
    corps.set('titre', titre);
    if (fichier) corps.set('fichier', fichier);
    return api.post(LISTE, { path: toPath(ecole), body: corps });
  });

export const toCorrection = (ecole: Ecole, id: string) => toEnvoi('patch', `${LISTE}/{id}`, { ...toPath(ecole), id });
