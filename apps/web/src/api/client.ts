import { createApiClient } from '@focale/api-client';
import type { components } from '@focale/api-client';
import type { CheminPour, Demande, Methode, Reponse } from './contrat.js';
import { reconnect } from './reconnexion.js';
import { toHorsLigne, toProbleme } from './probleme-api.js';

const PREFIXE = '/api/v1';

/** The shapes of the contract, by name. */
export type Schemas = components['schemas'];

export type Query = Record<string, string | number | boolean | null | undefined>;

/** `?a=1&b=2`, without what is empty. */
export function toQueryString(query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [nom, valeur] of Object.entries(query)) {
    if (valeur !== undefined && valeur !== null && valeur !== '') params.set(nom, String(valeur));
  }
  const texte = params.toString();
  return texte === '' ? '' : `?${texte}`;
}

/** The address of a route of the API, for a download link. */
export const toApiUrl = (path: string, query?: Query): string => `${PREFIXE}${path}${toQueryString(query)}`;

const client = createApiClient();

/** The part of the generated client that is used here; what is asked and answered is typed by `contrat.ts`. */
type Send = (
  methode: Methode,
  chemin: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

async function send<M extends Methode, C extends CheminPour<M>>(
  methode: M,
  chemin: C,
  demande: Demande<C, M>,
): Promise<Reponse<C, M>> {
  const { path, query, body, cle } = demande;
  const request = client.request as unknown as Send;
  const ask = () =>
    request(methode, `${PREFIXE}${chemin}`, {
      params: { path, query: dropEmpty(query) },
      body,
      headers: cle === undefined ? {} : { 'Idempotency-Key': cle },
    }).catch(() => {
      throw toHorsLigne();
    });
  let recue = await ask();
  // The session ended meanwhile: whoever signs in again over the page goes on where they were.
  if (recue.response.status === 401 && !chemin.startsWith('/session') && (await reconnect())) recue = await ask();
  if (!recue.response.ok) throw toProbleme(recue.error, recue.response.status);
  return recue.data as Reponse<C, M>;
}

const dropEmpty = (query: object | undefined): object =>
  Object.fromEntries(Object.entries(query ?? {}).filter(([, valeur]) => valeur !== '' && valeur !== null));

type Appel<M extends Methode> = <C extends CheminPour<M>>(chemin: C, demande: Demande<C, M>) => Promise<Reponse<C, M>>;

const build =
  <M extends Methode>(methode: M): Appel<M> =>
  (chemin, demande) =>
    send(methode, chemin, demande);

/** The one door to the API, typed by its description. Throws `ProblemeApi` on any refusal. */
export const api = {
  get: build('get'),
  post: build('post'),
  put: build('put'),
  patch: build('patch'),
  remove: build('delete'),
};

/** A page of a list. */
export interface Page<T> {
  elements: T[];
  total: number;
  page: number;
  taille: number;
}
