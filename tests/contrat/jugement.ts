import type { Demande } from './demandes.js';
import type { Reponse } from './envoi.js';

/** No request but that of a document takes longer, in milliseconds. */
const DUREE_MAX = 2000;

const CODE = /^[a-z_]+(\.[a-z0-9_]+)+$/;

interface Probleme {
  readonly type?: unknown;
  readonly status?: unknown;
  readonly code?: unknown;
  readonly title?: unknown;
  readonly detail?: unknown;
  readonly erreurs?: unknown;
}

/** What is wrong with an answer, in a few words that do not depend on the values sent; undefined when it is right. */
export function judge({ operation }: Demande, reponse: Reponse, chronometre: boolean): string | undefined {
  const { statut, type, duree } = reponse;
  if (statut === 0) return `closed without an answer: ${reponse.texte}`;
  if (statut >= 500) return `answered ${statut} ${readCode(reponse)}`;
  if (chronometre && duree > DUREE_MAX && !operation.document) return 'too slow';
  if (statut < 400) return undefined;
  if (!type.startsWith('application/problem+json')) return `error ${statut} is not problem+json but ${type}`;
  return judgeProbleme(reponse);
}

function judgeProbleme({ statut, texte }: Reponse): string | undefined {
  const { type, status, code, title, detail, erreurs } = JSON.parse(texte) as Probleme;
  if (typeof code !== 'string' || !CODE.test(code)) return `error ${statut} without a stable code`;
  if (status !== statut || type !== `https://focale.example/erreurs/${code}`)
    return `error ${code} does not match its status or type`;
  if (typeof title !== 'string' || typeof detail !== 'string') return `error ${code} without words`;
  const champs = erreurs as { champ?: unknown; message?: unknown }[] | undefined;
  if (code !== 'saisie.invalide') return undefined;
  const complets = champs?.every(({ champ, message }) => typeof champ === 'string' && typeof message === 'string');
  return complets && champs && champs.length > 0 ? undefined : 'saisie.invalide names no field';
}

function readCode({ texte }: Reponse): string {
  return /"code":"([^"]+)"/.exec(texte)?.[1] ?? '';
}
