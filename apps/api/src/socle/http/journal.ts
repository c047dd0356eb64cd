import type { Params } from 'nestjs-pino';

/** Asked every few seconds by the proxy. */
const SILENCIEUSES = new Set(['/api/sante', '/api/vivant']);

/** Structured logs: one line a request with its identifier; no cookie, body, query or person's data. */
export function buildJournal(niveau: string): Params {
  return {
    pinoHttp: {
      level: niveau,
      serializers: {
        req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
          id,
          method,
          url: url.split('?')[0],
        }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
      autoLogging: { ignore: (requete) => SILENCIEUSES.has((requete as { originalUrl?: string }).originalUrl ?? '') },
    },
  };
}
