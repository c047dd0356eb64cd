import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { readReglages } from '../socle/config/index.js';
import { withBase } from './open-base.js';

/**
 * Runs one command with every use case of the application, without HTTP nor background jobs, on the database of a running
 * instance or on its own. Nothing is logged: what the command prints can be piped.
 */
export function withContexte<T>(travail: (application: INestApplicationContext) => Promise<T>): Promise<T> {
  const reglages = readReglages({ ...process.env, TRAVAUX_ICI: 'false', JOURNAL_NIVEAU: 'silent' });
  return withBase(reglages, async (adresses) => {
    const application = await NestFactory.createApplicationContext(AppModule.register({ reglages, adresses }), {
      logger: ['error', 'fatal'],
      abortOnError: false,
    });
    try {
      return await travail(application);
    } finally {
      await application.close();
    }
  });
}
