import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes } from 'node:crypto';
import type { Reglages } from '../config/index.js';

type Fastify = ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>;

/** What no screen of Focale asks of the browser, so that no script could either. */
const INTERDITS = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];
const PERMISSIONS = INTERDITS.map((nom) => `${nom}=()`).join(', ');

/** Headers that tell a browser what this site never does: other sources, frames, referrers, devices. */
export async function addSecurityHeaders(application: NestFastifyApplication, reglages: Reglages): Promise<void> {
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
    // Nothing needs the isolation that this one buys, and it would refuse an image of another site without a word.
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    // Read by no browser of this decade, or the default of all of them: each answer would carry them for nothing.
    dnsPrefetchControl: false,
    originAgentCluster: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    strictTransportSecurity: reglages.cookieSecurise ? { maxAge: 31536000, includeSubDomains: true } : false,
  });
  const fastify = application.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (_requete, reponse) => {
    void reponse.header('Permissions-Policy', PERMISSIONS);
  });
}

/** What a browser reads on a document, and on nothing that a document fetches. */
const D_UN_DOCUMENT = [
  'Content-Security-Policy',
  'Cross-Origin-Opener-Policy',
  'Permissions-Policy',
  'Referrer-Policy',
  'X-Frame-Options',
];

/**
 * Leaves the headers of a document to documents and answers of the API: some sixty files make a first visit, and these
 * headers weigh more than half of them. An answer 304 says only what changes: the browser keeps the headers it had.
 */
export function trimHeaders(fastify: Fastify): void {
  fastify.addHook('onSend', async (requete, reponse, contenu) => {
    if (reponse.statusCode !== 304 && !requete.url.startsWith('/assets/')) return contenu;
    for (const nom of D_UN_DOCUMENT) reponse.raw.removeHeader(nom);
    void reponse.removeHeader('Permissions-Policy');
    return contenu;
  });
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
