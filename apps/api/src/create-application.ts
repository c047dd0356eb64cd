import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { Logger } from 'nestjs-pino';
import { AppModule, type Demarrage } from './app.module.js';
import { buildDelais, configureApplication, quietFramework } from './socle/http/index.js';

/** An instance of the API, configured and not yet listening. */
export async function createApplication(demarrage: Demarrage): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: 'loopback, linklocal, uniquelocal',
    bodyLimit: 1024 * 1024,
    genReqId: () => randomUUID(),
    ...buildDelais(demarrage.reglages),
  });
  const application = await NestFactory.create<NestFastifyApplication>(AppModule.register(demarrage), adapter, {
    bufferLogs: true,
  });
  application.useLogger(quietFramework(application.get(Logger)));
  await configureApplication(application, demarrage.reglages);
  return application;
}
