import type { FastifyReply, FastifyRequest } from 'fastify';
import { buildProbleme, ErreurMetier } from '../erreurs/index.js';

const TOUR_MS = 500;
/** What is left to a sender to read an answer that did not wait for the end of what he sends. */
const SURSIS_MS = 2000;

/** In milliseconds. */
interface Patience {
  /** Between two pieces of the body. */
  readonly pause: number;
  /** From the head of the request to the end of its body. */
  readonly total: number;
}

/** Answers 408 and closes the connection when a body stops coming, or takes too long; closes it when nobody waits for it. */
export function watchCorps(requete: FastifyRequest, reponse: FastifyReply, { pause, total }: Patience): void {
  const { raw } = requete;
  if (!announcesCorps(requete) || raw.complete) return;
  const debut = performance.now();
  let lus = raw.socket.bytesRead;
  let dernier = debut;
  let repondu: number | undefined;
  const tour = setInterval(() => {
    const instant = performance.now();
    if (raw.complete || raw.destroyed || raw.socket.destroyed) return clearInterval(tour);
    if (raw.socket.bytesRead > lus) {
      lus = raw.socket.bytesRead;
      dernier = instant;
    }
    if (reponse.raw.writableFinished) repondu ??= instant;
    if (repondu !== undefined && instant - repondu > SURSIS_MS) raw.destroy();
    else if (instant - dernier > pause || instant - debut > total) refuse(requete, reponse);
  }, TOUR_MS);
  raw.once('close', () => clearInterval(tour));
}

function announcesCorps({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function refuse(requete: FastifyRequest, reponse: FastifyReply): void {
  const { raw } = requete;
  if (reponse.raw.headersSent) {
    raw.destroy();
    return;
  }
  reponse.hijack();
  reponse.raw.writeHead(408, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Cache-Control': 'no-store',
    'Retry-After': '5',
    Connection: 'close',
  });
  reponse.raw.end(JSON.stringify(buildProbleme(new ErreurMetier('envoi.trop_lent'), String(requete.id))), () => {
    raw.socket.destroySoon();
    raw.destroy();
  });
}
