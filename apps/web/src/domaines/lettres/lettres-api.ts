import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { toEnvoi } from '../../api/envoi.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';

export type Lettre = Schemas['LettreVue'];
export type ContenuLettre = Lettre['contenu'];

const toCle = ({ uai, annee }: Ecole, id: string) => ['ecole', uai, annee, 'lettres', id];

const LETTRE = '/etablissements/{uai}/annees/{annee}/designations/{id}/lettre-de-mission';

export const toRedaction = (ecole: Ecole, id: string) => toEnvoi('put', LETTRE, { ...toPath(ecole), id });
export const toCommentaire = (ecole: Ecole, id: string) =>
  toEnvoi('post', `${LETTRE}/commentaires`, { ...toPath(ecole), id });

/** How the letter of a mandate is asked for; an earlier one when its number is given. */
export const toLettreQuery = (ecole: Ecole, id: string, numero?: string | null) => ({
  queryKey: [...toCle(ecole, id), numero ?? null],
  queryFn: () =>
    api.get(LETTRE, {
      path: { ...toPath(ecole), id },
      query: { numero: numero ? Number(numero) : null },
    }),
});

export const useLettre = (ecole: Ecole, id: string, numero: string | null) =>
  useQuery(toLettreQuery(ecole, id, numero));

/** The letter as a model would write it; nothing is saved. */
export const readLettreAvecModele = (ecole: Ecole, id: string, modele: string) =>
  api.get(LETTRE, {
    path: { ...toPath(ecole), id },
    query: { modele },
  });

/** Models that the académie offers to its schools. */
export const useModelesPublies = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'modeles-de-lettre'],
    queryFn: () => api.get('/etablissements/{uai}/annees/{annee}/modeles-de-lettre', { path: toPath(ecole) }),
  });

/** Runs one write on a letter, then re-reads all that depends on it: film, attendus, mandates. */
function useWrite<V, R>(ecole: Ecole, write: (valeur: V) => Promise<R>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['ecole', ecole.uai, ecole.annee] }),
  });
}

export const useSignLettre = (ecole: Ecole, id: string) =>
  useWrite(ecole, (version: number) =>
    api.post(`${LETTRE}/signature`, {
      path: { ...toPath(ecole), id },
      body: { version },
    }),
  );

/** Takes one's own agreement back, while the letter is not signed by both. */
export const useRemoveAccord = (ecole: Ecole, id: string) =>
  useWrite(ecole, (version: number) =>
    api.remove(`${LETTRE}/signature`, {
      path: { ...toPath(ecole), id },
      body: { version },
    }),
  );

/** Opens a new version of a signed letter; the signed one stays as it is. */
export const useCreateVersion = (ecole: Ecole, id: string) =>
  useWrite(ecole, (version: number) =>
    api.post(`${LETTRE}/versions`, {
      path: { ...toPath(ecole), id },
      body: { version },
    }),
  );

export const toDepotDeScan = (ecole: Ecole, id: string) => toEnvoi('post', `${LETTRE}/scan`, { ...toPath(ecole), id });
