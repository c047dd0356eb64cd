import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { createHash, randomUUID } from 'node:crypto';

type Fastify = ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>;

/**
 * An answer that is JSON already, for reads whose pieces are kept from one request to the next, with an ETag made of what
 * it was read from rather than of its content. Without a content: what the client holds is still right (304).
 */
export class JsonPret {
  constructor(
    readonly contenu: Buffer | null,
    readonly etag: string,
  ) {}
}

/** The `If-None-Match` of a request, for a read that knows its version before its content. */
export const EtagConnu = createParamDecorator((_: unknown, contexte: ExecutionContext): string | undefined => {
  return contexte.switchToHttp().getRequest<FastifyRequest>().headers['if-none-match'];
});

/** Builds carry no identity of their own yet: what one process wrote is only compared with what that process would write. */
const PROCESSUS = randomUUID();

/** Weak ETag of everything an answer depends on, the code that writes it included; the session must be among the parts. */
export function computeEtag(parties: readonly unknown[]): string {
  return `W/"${createHash('sha1').update(PROCESSUS).update(JSON.stringify(parties)).digest('base64url')}"`;
}

/** Whether an `If-None-Match` names this ETag: a list, and marks of weakness that a proxy added, included (RFC 9110, 13.1.2). */
export function isEtagConnu(etag: string, connu: string | undefined): boolean {
  if (connu === undefined) return false;
  const nu = etag.replace(/^W\//, '');
  return connu.split(',').some((candidat) => candidat.trim().replace(/^W\//, '') === nu);
}

/** Lets handlers answer with a {@link JsonPret}. */
export function acceptJsonPret(fastify: Fastify): void {
  // Fastify sends buffers as they are, but its types want a text.
  fastify.setReplySerializer((valeur) =>
    valeur instanceof JsonPret ? ((valeur.contenu ?? '') as unknown as string) : JSON.stringify(valeur),
  );
  fastify.addHook('preSerialization', (_requete, reponse, valeur, suite) => {
    if (valeur instanceof JsonPret) {
      void reponse.header('ETag', valeur.etag);
      if (valeur.contenu === null) void reponse.status(304);
    }
    suite(null, valeur);
  });
}
