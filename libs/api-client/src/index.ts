import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './schema.js';

export type { components, paths } from './schema.js';
export type { GenreDeChamp, Regle, Regles, Saisie } from './regle.js';
export * from './regles/index.js';

/** A client of the API, typed by its description; it carries the session cookie of the page. */
export function createApiClient(baseUrl = '/'): Client<paths> {
  return createClient<paths>({ baseUrl, credentials: 'same-origin' });
}

/** A schema of the description, by its name. */
export type Schema<Nom extends keyof components['schemas']> = components['schemas'][Nom];
