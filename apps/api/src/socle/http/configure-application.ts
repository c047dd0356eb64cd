import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes } from 'node:crypto';
import type { Reglages } from '../config/index.js';
import { Contexte } from '../contexte/index.js';
import { ErreurMetier, ProblemeFilter } from '../erreurs/index.js';
import { buildValidationPipe } from '../validation/index.js';
import { addBornes, addPriorites } from './bornes.js';
import { checkEntrees } from './entrees.js';
import { addEtags } from './etags.js';
import { isForeignOrigin, ownOrigin } from './origine.js';

const MAX_FICHIER = 80 * 1024 * 1024;

/** Everything an instance of the API needs beyond its modules: prefix, headers, cookies, uploads, errors. */
export async function configureApplication(application: NestFastifyApplication, reglages: Reglages): Promise<void> {
  application.setGlobalPrefix('api/v1', { exclude: ['api/sante', 'api/vivant'] });
  application.useGlobalPipes(buildValidationPipe());
  application.useGlobalFilters(new ProblemeFilter());
  await application.register(cookie);
  await application.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        imgSrc: ["'self'", 'data:'],
        scriptSrc: ["'self'", (_requete, reponse): string => `'nonce-${readNonce(reponse)}'`],
        styleSrc: ["'self'", (_requete, reponse): string => `'nonce-${readNonce(reponse)}'`],
      },
    },
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: reglages.COOKIE_SECURISE ? { maxAge: 31536000, includeSubDomains: true } : false,
  });
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
  addEtags(fastify);
}

const nonces = new WeakMap<object, string>();

/** Nonce of the answer's content security policy, the same for the header and the page. */
export function readNonce(reponse: object): string {
  const connu = nonces.get(reponse);
  if (connu) return connu;
  const nonce = randomBytes(16).toString('base64');
  nonces.set(reponse, nonce);
  return nonce;
}
