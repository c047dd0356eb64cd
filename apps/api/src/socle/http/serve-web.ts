import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNonce } from './configure-application.js';

/** Serves the built web application: hashed files for a year, and the page, with its nonce, for every other address. */
export async function serveWeb(application: NestFastifyApplication, dossier: string): Promise<void> {
  const page = join(dossier, 'index.html');
  if (!existsSync(page)) return;
  const modele = readFileSync(page, 'utf8');
  await application.register(fastifyStatic, {
    root: dossier,
    index: false,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reponse, chemin) => {
      void reponse.header(
        'Cache-Control',
        chemin.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
      );
    },
  });
  application
    .getHttpAdapter()
    .getInstance()
    .get('/*', (requete, reponse) => {
      if (requete.url.startsWith('/api/')) {
        return reponse.status(404).type('application/problem+json; charset=utf-8').send({
          type: 'https://focale.example/erreurs/acces.introuvable',
          title: 'Introuvable',
          status: 404,
          detail: "Cette adresse de l'API n'existe pas.",
          code: 'acces.introuvable',
        });
      }
      return reponse
        .header('Cache-Control', 'no-cache')
        .type('text/html; charset=utf-8')
        .send(modele.replaceAll('__CSP_NONCE__', readNonce(reponse.raw)));
    });
}
