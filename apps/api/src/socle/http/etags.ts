import '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHash } from 'node:crypto';
import { COOKIE_SESSION } from '../acces/index.js';
import { isEtagConnu } from './json-pret.js';

type Fastify = ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>;

/**
 * Reads carry an ETag made of their content and the session, so that one agent's answer never validates another's; those
 * that know their version bring their own, see `json-pret.ts`.
 */
export function addEtags(fastify: Fastify): void {
  fastify.addHook('onSend', async (requete, reponse, contenu) => {
    if (requete.method !== 'GET' || !requete.url.startsWith('/api/v1/')) return contenu;
    const propre = reponse.getHeader('ETag');
    if (reponse.statusCode !== 200 && !(reponse.statusCode === 304 && propre !== undefined)) return contenu;
    const etag =
      typeof propre === 'string'
        ? propre
        : typeof contenu === 'string' && computeContentEtag(requete.cookies[COOKIE_SESSION], contenu);
    if (!etag) return contenu;
    void reponse.header('ETag', etag).header('Cache-Control', 'private, no-cache').header('Vary', 'Cookie');
    if (reponse.statusCode === 200 && !isEtagConnu(etag, requete.headers['if-none-match'])) return contenu;
    void reponse.status(304).removeHeader('content-length');
    return null;
  });
}

function computeContentEtag(session: string | undefined, contenu: string): string {
  return `"${createHash('sha1')
    .update(session ?? '')
    .update(contenu)
    .digest('base64url')}"`;
}
