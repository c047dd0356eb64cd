import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import type TestAgent from 'supertest/lib/agent.js';
import { createApplication } from '../../apps/api/src/create-application.js';
import { Base, Horloge } from '../../apps/api/src/socle/contexte/index.js';
import { readReglages } from '../../apps/api/src/socle/config/index.js';
import { Sortie } from '../../apps/api/src/socle/sortie/index.js';
import { Fabriques } from '../fabriques/fabriques.js';
import { type BaseDeTest, createBase } from './base-de-test.js';

/** The whole API on a database of its own, with factories and signed-in clients. */
export interface ApplicationDeTest {
  readonly application: NestFastifyApplication;
  readonly bases: BaseDeTest;
  readonly base: Base;
  readonly horloge: Horloge;
  readonly fabriques: Fabriques;
  /** Waits until what is written beside requests (refused accesses, renewed sessions) is there to be read. */
  flush(): Promise<void>;
  /** HTTP client that carries this agent's session cookie; nobody's without one. */
  client(agent?: { readonly id: string }): Promise<TestAgent>;
  close(): Promise<void>;
}

export const AUJOURDHUI = '2026-11-22';
/** In the morning, so that no test crosses midnight. */
export const MAINTENANT = `${AUJOURDHUI}T09:00:00+01:00`;

/** Starts the API as it is served, on Fastify, without listening. Background jobs run only when asked for. */
export async function startApplication(
  options: {
    travaux?: boolean;
    env?: Record<string, string>;
    /** Prepares the base before anything connects to it. */
    prepare?: (bases: BaseDeTest) => Promise<void>;
  } = {},
): Promise<ApplicationDeTest> {
  const bases = await createBase();
  await options.prepare?.(bases);
  const reglages = readReglages({
    DATABASE_URL: bases.application,
    FOCALE_AUJOURDHUI: MAINTENANT,
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
  const horloge = application.get(Horloge);
  const fabriques = new Fabriques(bases.application, horloge);
  return {
    application,
    bases,
    base: application.get(Base),
    horloge,
    fabriques,
    flush: () => application.get(Sortie).flush(),
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
