import { useQuery } from '@tanstack/react-query';
import { api, toApiUrl } from '../../../api/client.js';
import type { Schemas } from '../../../api/client.js';
import { toEnvoi } from '../../../api/envoi.js';
import { toPath } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';

export type Preuve = Schemas['PreuveVue'];

/** A proof as it is joined: a file or a link, with the day it testifies of; or one of the year before. */
type SaisiePreuve =
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

/** Joins a proof: the route takes a form with a file, or plain data without one. */
export const toAjout = (ecole: Ecole, code: string) => toEnvoi('post', LISTE, { ...toPath(ecole), code });
export const toRetrait = (ecole: Ecole, code: string, id: string) =>
  toEnvoi('delete', UNE, { ...toPath(ecole), code, id });

/** What it takes to put a proof back: its file is read before it goes. */
export async function toRetour(ecole: Ecole, code: string, preuve: Preuve): Promise<SaisiePreuve> {
  const { titre, dateeDu, adresse, fichier, repriseDe } = preuve;
  if (repriseDe) return { repriseDe };
  if (!fichier) return { titre, dateeDu, adresse: adresse ?? '' };
  const reponse = await fetch(toFichier(ecole, code, preuve.id), { credentials: 'same-origin' });
  return { titre, dateeDu, fichier: new File([await reponse.blob()], fichier.nom, { type: fichier.type }) };
}
