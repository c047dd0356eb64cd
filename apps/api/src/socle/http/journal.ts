import { isUai } from '@focale/domaine';
import type { Params } from 'nestjs-pino';
import { describeErreur } from '../erreurs/index.js';

/** Asked every few seconds by the proxy. */
const SILENCIEUSES = new Set(['/api/sante', '/api/vivant']);

/** A word of a route, an identifier, a school, a year, a code of the catalogue: never a text that a person typed. */
const CONNU =
  /^(?:[a-z][a-z-]{0,30}|v1|[0-9]{1,3}|[0-9]{4}-[0-9]{4}|P[0-9]{1,2}-[0-9]{1,3}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
/** What follows these words in a path opens something by itself. */
const SECRETS = new Set(['activation', 'activations', 'calendriers']);

/** Path of a request for the log: no query, and « … » in the place of whatever may be a secret or somebody's text. */
export function formatChemin(url: string): string {
  const [chemin = ''] = url.split(/[?#]/, 1);
  return chemin
    .split('/')
    .map((segment, rang, tous) => {
      if (segment === '' || SECRETS.has(tous[rang - 1] ?? '')) return segment === '' ? '' : '…';
      return CONNU.test(segment) || isUai(segment) ? segment : '…';
    })
    .join('/');
}

/**
 * Structured logs: one line a request with its identifier. No cookie, body, query, address nor person's data: errors are
 * described by `describeErreur`, whoever logs them.
 */
export function buildJournal(niveau: string): Params {
  return {
    pinoHttp: {
      level: niveau,
      serializers: {
        req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
          id,
          method,
          url: formatChemin(url),
        }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
        err: (erreur: { raw?: unknown }) => describeErreur(erreur.raw ?? erreur),
      },
      hooks: { logMethod: writeWithoutValues },
      autoLogging: { ignore: (requete) => SILENCIEUSES.has((requete as { originalUrl?: string }).originalUrl ?? '') },
    },
  };
}

/** Pino repeats the message of an error that comes without words: the described one is said instead. */
function writeWithoutValues(this: unknown, args: unknown[], method: (this: unknown, ...args: unknown[]) => void): void {
  const [objet, message] = args;
  const erreur = objet instanceof Error ? objet : (objet as { err?: unknown } | null)?.err;
  if (erreur !== undefined && message === undefined) method.call(this, objet, describeErreur(erreur).message);
  else method.apply(this, args);
}
