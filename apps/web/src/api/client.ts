import { readProbleme, toHorsLigne } from './probleme-api.js';

const PREFIXE = '/api/v1';

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

async function send<T>(method: string, path: string, body?: unknown, query?: Query): Promise<T> {
  const isFile = body instanceof FormData;
  const headers: Record<string, string> = { accept: 'application/json' };
  if (body !== undefined && !isFile) headers['content-type'] = 'application/json';
  const response = await fetch(toApiUrl(path, query), {
    method,
    headers,
    credentials: 'same-origin',
    body: body === undefined ? undefined : isFile ? body : JSON.stringify(body),
  }).catch(() => {
    throw toHorsLigne();
  });
  if (!response.ok) throw await readProbleme(response);
  if (response.status === 204) return undefined as T;
  const texte = await response.text();
  return (texte === '' ? undefined : JSON.parse(texte)) as T;
}

/** The one door to the API. Throws `ProblemeApi` on any refusal. */
export const api = {
  get: <T>(path: string, query?: Query) => send<T>('GET', path, undefined, query),
  post: <T>(path: string, body?: unknown, query?: Query) => send<T>('POST', path, body, query),
  put: <T>(path: string, body: unknown) => send<T>('PUT', path, body),
  patch: <T>(path: string, body: unknown) => send<T>('PATCH', path, body),
  remove: <T = void>(path: string, body?: unknown) => send<T>('DELETE', path, body),
};

/** A page of a list. */
export interface Page<T> {
  elements: T[];
  total: number;
  page: number;
  taille: number;
  actionsPossibles?: string[];
}
