import { isUai } from '@focale/domaine';
import type { LoggerService } from '@nestjs/common';
import type { Params } from 'nestjs-pino';
import pretty from 'pino-pretty';
import { describeErreur } from '../erreurs/index.js';

/** One JSON object a line for a machine, or a few words for whoever started this in a terminal. */
export type FormatDuJournal = 'json' | 'texte';

/** The format asked for; else text when somebody reads. */
export const chooseFormat = (demande: FormatDuJournal | undefined, terminal: boolean | undefined): FormatDuJournal =>
  demande ?? (terminal === true ? 'texte' : 'json');

const NIVEAUX = new Map([
  ['DEBUG', 'Détail   '],
  ['INFO', 'Info     '],
  ['WARN', 'Attention'],
  ['ERROR', 'Erreur   '],
  ['FATAL', 'Arrêt    '],
]);

/** Asked every few seconds by the proxy. */
const SILENCIEUSES = new Set(['/api/sante', '/api/vivant']);

/** A word of a route, an identifier, a school, a year, a code of the catalogue: never a text that a person typed. */
const CONNU =
  /^(?:[a-z][a-z-]{0,30}|v1|[0-9]{1,3}|[0-9]{4}-[0-9]{4}|P[0-9]{1,2}-[0-9]{1,3}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
/** What follows these words in a path opens something by itself. */
const SECRETS = new Set(['activation', 'activations', 'calendriers', 'invitation', 'invitations', 'mot-de-passe']);

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
export function buildJournal(niveau: string, format: FormatDuJournal): Params {
  const options = {
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
    autoLogging: {
      ignore: (requete: object) => SILENCIEUSES.has((requete as { originalUrl?: string }).originalUrl ?? ''),
    },
  };
  if (format === 'json') return { pinoHttp: options };
  return { pinoHttp: [{ ...options, customLogLevel: chooseLevelOfRequest }, buildTexte()] };
}

/** In a terminal, a request that went well is a detail. */
const chooseLevelOfRequest = (_: unknown, { statusCode }: { statusCode: number }, erreur?: Error): 'error' | 'debug' =>
  erreur !== undefined || statusCode >= 500 ? 'error' : 'debug';

const buildTexte = (): pretty.PrettyStream =>
  pretty({
    sync: true,
    colorize: process.stdout.isTTY,
    translateTime: 'SYS:HH:MM:ss',
    ignore: 'pid,hostname,req,res,responseTime',
    customPrettifiers: { level: (_niveau, _cle, _ligne, { label }) => NIVEAUX.get(label) ?? label },
  });

/** Who, in the framework, tells what it mounts: three hundred lines of routes that nobody asked for. */
const BAVARDS = new Set(['InstanceLoader', 'NestApplication', 'NestFactory', 'RouterExplorer', 'RoutesResolver']);

/** The same journal, in which the framework's account of its own start is a detail. */
export function quietFramework(journal: LoggerService): LoggerService {
  return {
    log: (message: unknown, ...suite: unknown[]) => {
      const debug = journal.debug?.bind(journal);
      if (debug && BAVARDS.has(String(suite.at(-1)))) debug(message, ...suite);
      else journal.log(message, ...suite);
    },
    debug: (message: unknown, ...suite: unknown[]) => void journal.debug?.(message, ...suite),
    verbose: (message: unknown, ...suite: unknown[]) => void journal.verbose?.(message, ...suite),
    warn: (message: unknown, ...suite: unknown[]) => void journal.warn(message, ...suite),
    error: (message: unknown, ...suite: unknown[]) => void journal.error(message, ...suite),
    fatal: (message: unknown, ...suite: unknown[]) => void journal.fatal?.(message, ...suite),
  };
}

/** Pino repeats the message of an error that comes without words: the described one is said instead. */
function writeWithoutValues(this: unknown, args: unknown[], method: (this: unknown, ...args: unknown[]) => void): void {
  const [objet, message] = args;
  const erreur = objet instanceof Error ? objet : (objet as { err?: unknown } | null)?.err;
  if (erreur !== undefined && message === undefined) method.call(this, objet, describeErreur(erreur).message);
  else method.apply(this, args);
}
