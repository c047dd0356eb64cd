import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Reglages } from '../config/index.js';
import { Contexte } from '../contexte/index.js';
import { ErreurMetier, ProblemeFilter } from '../erreurs/index.js';
import { buildValidationPipe } from '../validation/index.js';
import { addBornes, addPriorites } from './bornes.js';
import { addCompression } from './compression.js';
import { checkEntrees } from './entrees.js';
import { addSecurityHeaders, trimHeaders } from './entetes.js';
import { addEtags } from './etags.js';
import { acceptJsonPret } from './json-pret.js';
import { isForeignOrigin, ownOrigin } from './origine.js';

const MAX_FICHIER = 80 * 1024 * 1024;

/** Everything an instance of the API needs beyond its modules: prefix, headers, cookies, uploads, errors. */
export async function configureApplication(application: NestFastifyApplication, reglages: Reglages): Promise<void> {
  application.setGlobalPrefix('api/v1', { exclude: ['api/sante', 'api/vivant'] });
  application.useGlobalPipes(buildValidationPipe());
  application.useGlobalFilters(new ProblemeFilter());
  await application.register(cookie);
  await addSecurityHeaders(application, reglages);
  await addCompression(application);
  const fastify = application.getHttpAdapter().getInstance();
  checkEntrees(fastify);
  await application.register(multipart, {
    throwFileSizeLimit: false,
    limits: { fileSize: MAX_FICHIER, files: 1, fields: 10 },
  });
  const contexte = application.get(Contexte);
  addPriorites(fastify, application);
  fastify.addHook('onRequest', (_requete, _reponse, suite) => contexte.runRequest(suite));
  fastify.addHook('onRequest', async (requete) => {
    const { method, headers, protocol } = requete;
    const propre = ownOrigin(reglages.URL_PUBLIQUE, protocol, headers.host);
    if (isForeignOrigin(method, headers.origin, propre)) {
      throw new ErreurMetier('acces.origine_etrangere');
    }
  });
  addBornes(fastify, application, reglages);
  acceptJsonPret(fastify);
  addEtags(fastify, reglages.cookieSecurise);
  trimHeaders(fastify);
}
