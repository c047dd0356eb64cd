import type { Limites } from '../config/index.js';

/** Megabytes of the heaviest file that a route takes, counted by the time of a body; see `receiveEnvois`. */
const PARTS_DU_PLUS_LOURD = 8;

/** How long the server waits for the head of a request, for the whole of it and for the next one, as Fastify takes them. */
export function buildDelais({ DUREE_ENTETES, DUREE_ENVOI, DUREE_REPOS }: Limites): {
  readonly requestTimeout: number;
  readonly keepAliveTimeout: number;
  readonly http: { readonly headersTimeout: number; readonly connectionsCheckingInterval: number };
} {
  return {
    // The last resort: a body is watched by itself, see `watchCorps`.
    requestTimeout: (DUREE_ENTETES + DUREE_ENVOI * PARTS_DU_PLUS_LOURD) * 1000,
    keepAliveTimeout: DUREE_REPOS * 1000,
    http: { headersTimeout: DUREE_ENTETES * 1000, connectionsCheckingInterval: 1000 },
  };
}
