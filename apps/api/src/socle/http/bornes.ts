import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Sessions } from '../acces/index.js';
import { Charge } from '../sante/index.js';
import { setEcheance } from '../../base/index.js';
import type { Reglages } from '../config/index.js';
import { receiveEnvois } from '../envois/index.js';
import { ErreurMetier } from '../erreurs/index.js';
import { EtatDuService } from '../sante/index.js';

type Fastify = ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>;

/** What is decided before any work: the service is not open yet, or too many requests wait already. */
export function addPriorites(fastify: Fastify, application: NestFastifyApplication): void {
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
export function addBornes(fastify: Fastify, application: NestFastifyApplication, reglages: Reglages): void {
  receiveEnvois(fastify, application.get(Sessions), reglages);
  fastify.addHook('preHandler', (_requete, _reponse, suite) => {
    setEcheance(reglages.DUREE_DEMANDE * 1000);
    suite();
  });
}
