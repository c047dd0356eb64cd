import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { constants } from 'node:zlib';
import { setEcheance } from '../../base/index.js';
import { Sessions } from '../acces/index.js';
import type { Reglages } from '../config/index.js';
import { Contexte } from '../contexte/index.js';
import { receiveEnvois } from '../envois/index.js';
import { ErreurMetier, ProblemeFilter } from '../erreurs/index.js';
import { Charge, EtatDuService } from '../sante/index.js';
import { buildValidationPipe } from '../validation/index.js';
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

type Fastify = ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>;

/** What is decided before any work: the service is not open yet, or too many requests wait already. */
function addPriorites(fastify: Fastify, application: NestFastifyApplication): void {
  const charge = application.get(Charge);
  const service = application.get(EtatDuService);
  fastify.addHook('onRequest', (requete, _reponse, suite) => {
    if (!requete.url.startsWith('/api/v1/')) return suite();
    if (service.etat === 'demarrage') return suite(new ErreurMetier('serveur.demarrage', { reessayerApres: 2 }));
    if (charge.isFull()) return suite(new ErreurMetier('base.occupee', { reessayerApres: 2 }));
    suite();
  });
}

/** Bodies are read whole, in a bounded time; the time of the request itself starts once its body is here. */
function addBornes(fastify: Fastify, application: NestFastifyApplication, reglages: Reglages): void {
  receiveEnvois(fastify, application.get(Sessions), reglages);
  fastify.addHook('preHandler', (_requete, _reponse, suite) => {
    setEcheance(reglages.DUREE_DEMANDE * 1000);
    suite();
  });
}

/** Under this, what compression saves does not pay for its headers; in bytes. */
const SEUIL = 1024;
/** Of 0 to 11: a film weighs a twelfth of itself at 4, and higher costs the processor much more than it saves. */
const QUALITE_BROTLI = 4;
/** What the register of media types calls compressible is added to these: texts, and neither documents nor images. */
const TYPES = /^(?:application\/(?:problem\+)?json|text\/(?:html|calendar|csv))(?:;|$)/;

/**
 * Compresses what is made for each request, in the encoding that the client prefers; nothing for one that asks for none.
 * A compressed request body is refused as before: nobody sends one, and a small one may hold gigabytes.
 */
export async function addCompression(application: NestFastifyApplication): Promise<void> {
  await application.register(compress, {
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    threshold: SEUIL,
    customTypes: TYPES,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITE_BROTLI } },
  });
}
