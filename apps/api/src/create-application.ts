import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { Logger } from 'nestjs-pino';
import { AppModule, type Demarrage } from './app.module.js';
import type { Reglages } from './socle/config/index.js';
import { ErreurMetier, sendProbleme } from './socle/erreurs/index.js';
import {
  buildDelais,
  configureApplication,
  quietFramework,
  refuseAdresse,
  refuseIllisible,
} from './socle/http/index.js';

/** Fastify as the API uses it: whose `X-Forwarded-*` it believes, how much it reads, how it refuses an address. */
export function buildAdapter(reglages: Reglages): FastifyAdapter {
  return new FastifyAdapter({
    trustProxy: reglages.PROXYS_DE_CONFIANCE,
    bodyLimit: 1024 * 1024,
    genReqId: () => randomUUID(),
    clientErrorHandler: refuseIllisible,
    frameworkErrors: (erreur: FastifyError, requete: FastifyRequest, reponse: FastifyReply) => {
      const refus = erreur.code === 'FST_ERR_BAD_URL' ? refuseAdresse() : new ErreurMetier('acces.introuvable');
      sendProbleme(reponse, refus, requete.id);
    },
    ...buildDelais(reglages),
  });
}

/** An instance of the API, configured and not yet listening. */
export async function createApplication(demarrage: Demarrage): Promise<NestFastifyApplication> {
  const application = await NestFactory.create<NestFastifyApplication>(
    AppModule.register(demarrage),
    buildAdapter(demarrage.reglages),
    // The one body parser is that of `checkEntrees`.
    { bufferLogs: true, bodyParser: false },
  );
  application.useLogger(quietFramework(application.get(Logger)));
  await configureApplication(application, demarrage.reglages);
  return application;
}
