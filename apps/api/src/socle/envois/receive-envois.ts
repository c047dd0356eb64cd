import '@fastify/cookie';
import '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { computeEmpreinte, readJeton, Sessions } from '../acces/index.js';
import type { Reglages } from '../config/index.js';
import { findDepot } from './depot.decorator.js';
import { setEnvoi } from './envoi-recu.js';
import { EnvoisEnCours } from './envois-en-cours.js';
import { receiveEnvoi } from './receive-envoi.js';
import { watchCorps } from './watch-corps.js';

type Fastify = ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>;

/** Megabytes of a file for which the time of a body is given once. */
const MO_PAR_DUREE = 10;

/**
 * Reads forms with a file before anything is opened for their request: no connection to the database waits for a sender.
 * Only a route that takes a file, asked under an open session, makes the server read one.
 */
export function receiveEnvois(fastify: Fastify, sessions: Sessions, reglages: Reglages): void {
  const enCours = new EnvoisEnCours(reglages);
  fastify.addHook('onRequest', (requete, reponse, suite) => {
    const parts = Math.max(1, (findDepot(requete)?.limiteMo ?? 0) / MO_PAR_DUREE);
    watchCorps(requete, reponse, { pause: reglages.PAUSE_ENVOI * 1000, total: reglages.DUREE_ENVOI * 1000 * parts });
    suite();
  });
  fastify.addHook('preValidation', async (requete, reponse) => {
    const depot = findDepot(requete);
    const jeton = readJeton(requete.cookies, reglages.cookieSecurise);
    if (!depot || !jeton || !requete.isMultipart() || !(await sessions.isOpen(computeEmpreinte(jeton)))) return;
    const place = enCours.open();
    reponse.raw.once('close', () => place.close());
    setEnvoi(requete, await receiveEnvoi(requete, depot.limiteMo, place));
  });
}
