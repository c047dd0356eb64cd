import type { Params } from 'nestjs-pino';

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
      autoLogging: { ignore: (requete) => (requete as { originalUrl?: string }).originalUrl === '/api/sante' },
    },
  };
}
