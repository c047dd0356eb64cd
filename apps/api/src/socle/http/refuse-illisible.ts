import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { buildProbleme, ErreurMetier } from '../erreurs/index.js';

const CODES: ReadonlyMap<string, string> = new Map([
  ['ERR_HTTP_REQUEST_TIMEOUT', 'envoi.trop_lent'],
  ['HPE_HEADER_OVERFLOW', 'saisie.entetes_trop_longs'],
]);

/** Answers what is not HTTP, or came too slowly to be, in the words of every other refusal, and closes the connection. */
export function refuseIllisible({ code }: { readonly code?: string }, socket: Socket): void {
  if (code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy();
  const erreur = new ErreurMetier(CODES.get(code ?? '') ?? 'saisie.illisible');
  const { status } = erreur.definition;
  const corps = JSON.stringify(buildProbleme(erreur, randomUUID()));
  const lignes = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(corps)}`,
    'Cache-Control: no-store',
    'Connection: close',
  ];
  socket.end(`${lignes.join('\r\n')}\r\n\r\n${corps}`, () => socket.destroy());
}
