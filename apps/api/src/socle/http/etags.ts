import '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHash } from 'node:crypto';
import { COOKIE_SESSION } from '../acces/index.js';

type Fastify = ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>;

/** Reads carry an ETag made of their content and the session, so that one agent's answer never validates another's. */
export function addEtags(fastify: Fastify): void {
  fastify.addHook('onSend', async (requete, reponse, contenu) => {
    if (requete.method !== 'GET' || reponse.statusCode !== 200 || typeof contenu !== 'string') return contenu;
    if (!requete.url.startsWith('/api/v1/')) return contenu;
    const etag = `"${createHash('sha1')
      .update(requete.cookies[COOKIE_SESSION] ?? '')
      .update(contenu)
      .digest('base64url')}"`;
    void reponse.header('ETag', etag).header('Cache-Control', 'private, no-cache').header('Vary', 'Cookie');
    if (requete.headers['if-none-match'] !== etag) return contenu;
    void reponse.status(304).removeHeader('content-length');
    return null;
  });
}
