import '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHash } from 'node:crypto';
import { readJeton } from '../acces/index.js';

type Fastify = ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>;

/** Kept by a browser and asked again each time: only what is read as JSON. */
const RELU = 'private, no-cache';
/** Documents, proofs, exports, agendas and every answer to a write: written on no disk. */
const JAMAIS_GARDE = 'private, no-store';

/**
 * Reads carry an ETag made of their content and the session, so that one agent's answer never validates another's.
 * It is weak: one content has as many bodies as encodings. Runs before compression, on what the handler answered.
 */
export function addEtags(fastify: Fastify, securise: boolean): void {
  fastify.addHook('onSend', async (requete, reponse, contenu) => {
    if (!requete.url.startsWith('/api/v1/')) return contenu;
    const json = /^application\/json/.test(String(reponse.getHeader('content-type')));
    const relu = requete.method === 'GET' && reponse.statusCode === 200 && typeof contenu === 'string';
    if (!reponse.hasHeader('Cache-Control')) void reponse.header('Cache-Control', relu && json ? RELU : JAMAIS_GARDE);
    if (!relu) return contenu;
    const etag = `W/"${createHash('sha1')
      .update(readJeton(requete.cookies, securise) ?? '')
      .update(contenu)
      .digest('base64url')}"`;
    void reponse.header('ETag', etag).header('Vary', 'Cookie, accept-encoding');
    if (!isKnown(etag, requete.headers['if-none-match'])) return contenu;
    void reponse.status(304).removeHeader('content-length');
    return null;
  });
}

/** Weak comparison (RFC 9110, 13.1.2): a proxy may have marked a tag as weak, or list several. */
function isKnown(etag: string, connus: string | undefined): boolean {
  const opaque = (un: string): string => un.trim().replace(/^W\//, '');
  return connus?.split(',').some((connu) => opaque(connu) === opaque(etag)) ?? false;
}
