import '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHash } from 'node:crypto';
import { readJeton } from '../acces/index.js';
import { isEtagConnu } from './json-pret.js';

type Fastify = ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>;

/** Kept by a browser and asked again each time: only what is read as JSON. */
const RELU = 'private, no-cache';
/** Documents, proofs, exports, agendas and every answer to a write: written on no disk. */
const JAMAIS_GARDE = 'private, no-store';

/**
 * Reads carry an ETag made of their content and the session, so that one agent's answer never validates another's; those
 * that know their version bring their own, see `json-pret.ts`. It is weak: one content has as many bodies as encodings.
 * Runs before compression, on what the handler answered.
 */
export function addEtags(fastify: Fastify, securise: boolean): void {
  fastify.addHook('onSend', async (requete, reponse, contenu) => {
    if (!requete.url.startsWith('/api/v1/')) return contenu;
    const propre = requete.method === 'GET' ? reponse.getHeader('ETag') : undefined;
    const json = /^application\/json/.test(String(reponse.getHeader('content-type')));
    const relu = requete.method === 'GET' && reponse.statusCode === 200 && typeof contenu === 'string';
    if (!reponse.hasHeader('Cache-Control'))
      void reponse.header('Cache-Control', propre !== undefined || (relu && json) ? RELU : JAMAIS_GARDE);
    // Encoded once, for the tag and for the wire.
    const corps = relu ? Buffer.from(contenu) : contenu;
    const etag =
      typeof propre === 'string'
        ? propre
        : relu && computeContentEtag(readJeton(requete.cookies, securise) ?? '', corps as Buffer);
    if (!etag) return contenu;
    void reponse.header('ETag', etag).header('Vary', 'Cookie, accept-encoding');
    if (reponse.statusCode === 200 && !isEtagConnu(etag, requete.headers['if-none-match'])) return corps;
    void reponse.status(304).removeHeader('content-length');
    return null;
  });
}

const computeContentEtag = (session: string, contenu: Buffer): string =>
  `W/"${createHash('sha1').update(session).update(contenu).digest('base64url')}"`;
