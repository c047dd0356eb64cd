import { useToast } from '@focale/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, toApiUrl } from '../../../api/client.js';
import type { Schemas } from '../../../api/client.js';
import { toPath } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';

export type Preuve = Schemas['PreuveVue'];

/** A new proof: a file or a link, with the day it testifies of; or one of the year before. */
export type SaisiePreuve =
  | { titre: string; dateeDu: string; fichier: File }
  | { titre: string; dateeDu: string; adresse: string }
  | { repriseDe: string };

const LISTE = '/etablissements/{uai}/annees/{annee}/film/actions/{code}/preuves';
const UNE = '/etablissements/{uai}/annees/{annee}/film/actions/{code}/preuves/{id}';

export const usePreuves = (ecole: Ecole, code: string) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'film-preuves', code],
    queryFn: () => api.get(LISTE, { path: { ...toPath(ecole), code } }),
  });

/** Address of the file of a proof. */
export const toFichier = (ecole: Ecole, code: string, id: string): string =>
  toApiUrl(`${ecole.base}/film/actions/${code}/preuves/${id}/fichier`);

/** A form when there is a file, else what was entered as it is: the route takes both. */
function toBody(saisie: SaisiePreuve): object {
  if (!('fichier' in saisie)) return saisie;
  const corps = new FormData();
  // Fields first: the API reads them before it stores the file.
  for (const [nom, valeur] of Object.entries(saisie)) if (typeof valeur === 'string') corps.set(nom, valeur);
  corps.set('fichier', saisie.fichier);
  return corps;
}

/**
 * Joins a proof. Said here rather than where it was asked for: what asked may have left the screen in between. That
 * reading is not waited for, for the same reason.
 */
export function useAddPreuve(ecole: Ecole, code: string) {
  const queryClient = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: ({ saisie }: { saisie: SaisiePreuve; retour?: boolean }) =>
      api.post(LISTE, { path: { ...toPath(ecole), code }, body: toBody(saisie) }),
    onSuccess: (_preuve, { saisie, retour }) => {
      toast(retour ? 'Preuve remise' : 'repriseDe' in saisie ? 'Preuve reprise pour cette année' : 'Preuve jointe');
      void queryClient.invalidateQueries({ queryKey: ['ecole', ecole.uai, ecole.annee] });
    },
    onError: (error, { saisie, retour }) => {
      if (retour || 'repriseDe' in saisie) toast(error.message);
    },
  });
}

/** Takes a proof back, and offers to put it back. */
export function useRemovePreuve(ecole: Ecole, code: string) {
  const queryClient = useQueryClient();
  const toast = useToast();
  const add = useAddPreuve(ecole, code);
  return useMutation({
    mutationFn: async (preuve: Preuve): Promise<SaisiePreuve> => {
      const saisie = await toRetour(ecole, code, preuve);
      await api.remove(UNE, { path: { ...toPath(ecole), code, id: preuve.id } });
      return saisie;
    },
    onSuccess: (saisie, { titre }) => {
      toast(`Preuve retirée : ${titre}`, () => add.mutate({ saisie, retour: true }));
      void queryClient.invalidateQueries({ queryKey: ['ecole', ecole.uai, ecole.annee] });
    },
    onError: (error) => toast(error.message),
  });
}

/** What it takes to put a proof back: its file is read before it goes. */
async function toRetour(ecole: Ecole, code: string, preuve: Preuve): Promise<SaisiePreuve> {
  const { titre, dateeDu, adresse, fichier, repriseDe } = preuve;
  if (repriseDe) return { repriseDe };
  if (!fichier) return { titre, dateeDu, adresse: adresse ?? '' };
  const reponse = await fetch(toFichier(ecole, code, preuve.id), { credentials: 'same-origin' });
  return { titre, dateeDu, fichier: new File([await reponse.blob()], fichier.nom, { type: fichier.type }) };
}
