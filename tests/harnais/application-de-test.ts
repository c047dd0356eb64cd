import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import type TestAgent from 'supertest/lib/agent.js';
import { createApplication } from '../../apps/api/src/create-application.js';
import { Base } from '../../apps/api/src/socle/base/index.js';
import { readReglages } from '../../apps/api/src/socle/config/index.js';
import { Horloge } from '../../apps/api/src/socle/contexte/index.js';
import { Fabriques } from '../fabriques/fabriques.js';
import { type BaseDeTest, createBase } from './base-de-test.js';

/** The whole API on a database of its own, with factories and signed-in clients. */
export interface ApplicationDeTest {
  readonly application: NestFastifyApplication;
  readonly bases: BaseDeTest;
  readonly base: Base;
  readonly horloge: Horloge;
  readonly fabriques: Fabriques;
  /** HTTP client that carries this agent's session cookie; nobody's without one. */
  client(agent?: { readonly id: string }): Promise<TestAgent>;
  close(): Promise<void>;
}

export const AUJOURDHUI = '2026-11-22';

/** Starts the API as it is served, on Fastify, without listening. Background jobs run only when asked for. */
export async function startApplication(
  options: { travaux?: boolean; env?: Record<string, string> } = {},
): Promise<ApplicationDeTest> {
  const bases = await createBase();
  const reglages = readReglages({
    DATABASE_URL: bases.application,
    DATABASE_URL_MIGRATION: bases.migration,
    FOCALE_AUJOURDHUI: AUJOURDHUI,
    JOURNAL_NIVEAU: 'silent',
    TRAVAUX_ICI: options.travaux ? 'true' : 'false',
    CONNEXIONS_MAX: '6',
    // Supertest speaks HTTP: a Secure cookie would never come back.
    COOKIE_SECURISE: 'false',
    ...options.env,
  });
  const application = await createApplication({ reglages, adresses: bases });
  await application.init();
  await application.getHttpAdapter().getInstance().ready();
  const fabriques = new Fabriques(bases.application);
  return {
    application,
    bases,
    base: application.get(Base),
    horloge: application.get(Horloge),
    fabriques,
    async client(agent) {
      const client = request.agent(application.getHttpServer());
      if (agent) void client.set('Cookie', await fabriques.openSession(agent.id));
      return client;
    },
    async close() {
      await fabriques.close();
      await application.close();
      await bases.remove();
    },
  };
}
