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

export function useAddPreuve(ecole: Ecole, code: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (saisie: SaisiePreuve) => api.post(LISTE, { path: { ...toPath(ecole), code }, body: toBody(saisie) }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['ecole', ecole.uai, ecole.annee] }),
  });
}

export function useRemovePreuve(ecole: Ecole, code: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (preuve: Preuve): Promise<SaisiePreuve> => {
      const retour = await toRetour(ecole, code, preuve);
      await api.remove(UNE, { path: { ...toPath(ecole), code, id: preuve.id } });
      return retour;
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['ecole', ecole.uai, ecole.annee] }),
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
