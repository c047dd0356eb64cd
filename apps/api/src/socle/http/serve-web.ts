import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EtatDuService } from '../sante/index.js';
import { readNonce } from './entetes.js';

const UN_AN = 'public, max-age=31536000, immutable';
const UNE_HEURE = 'public, max-age=3600';

/** What is read at any address while the service is not open yet; the browser asks again by itself. */
const PAGE_DE_DEMARRAGE = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta http-equiv="refresh" content="2">
<title>Focale démarre</title></head><body><main><h1>Focale démarre</h1>
<p>Le service prépare ses données. Cette page s’ouvrira d’elle-même dans quelques instants.</p></main></body></html>`;

/**
 * Serves the built web application: files named after their content for a year, compressed at build; the page, with its
 * nonce, at every address that may be a screen; 404 for every other one.
 */
export async function serveWeb(application: NestFastifyApplication, dossier: string): Promise<void> {
  const page = join(dossier, 'index.html');
  if (!existsSync(page)) return;
  const modele = readFileSync(page, 'utf8');
  const service = application.get(EtatDuService);
  await application.register(fastifyStatic, {
    root: dossier,
    index: false,
    wildcard: false,
    cacheControl: false,
    preCompressed: true,
    globIgnore: ['index.html', '**/*.br', '**/*.gz'],
    setHeaders: (reponse, chemin) => {
      void reponse.header('Cache-Control', chemin.includes('/assets/') ? UN_AN : UNE_HEURE);
    },
  });
  application
    .getHttpAdapter()
    .getInstance()
    .get('/*', (requete, reponse) => {
      const chemin = requete.url.split('?')[0] ?? '';
      if (chemin.startsWith('/api/')) {
        return reponse.status(404).type('application/problem+json; charset=utf-8').send({
          type: 'https://focale.example/erreurs/acces.introuvable',
          title: 'Introuvable',
          status: 404,
          detail: "Cette adresse de l'API n'existe pas.",
          code: 'acces.introuvable',
        });
      }
      if (!mayBeScreen(chemin)) {
        return reponse
          .status(404)
          .header('Cache-Control', 'no-cache')
          .type('text/plain; charset=utf-8')
          .send('Ce fichier n’existe pas.\n');
      }
      if (service.etat === 'demarrage') {
        return reponse
          .status(503)
          .header('Cache-Control', 'no-store')
          .header('Retry-After', '2')
          .type('text/html; charset=utf-8')
          .send(PAGE_DE_DEMARRAGE);
      }
      return reponse
        .header('Cache-Control', 'no-cache')
        .type('text/html; charset=utf-8')
        .send(modele.replaceAll('__CSP_NONCE__', readNonce(reponse.raw)));
    });
}

/**
 * Whether the web router may know this address: no screen has a dot in its last part, nor lives among the assets. A file
 * that is not there must say so: a page answered in its stead is read as a script, or as instructions to robots.
 */
function mayBeScreen(chemin: string): boolean {
  if (chemin.startsWith('/assets/') || chemin.startsWith('/.')) return false;
  return !chemin.slice(chemin.lastIndexOf('/')).includes('.');
}
