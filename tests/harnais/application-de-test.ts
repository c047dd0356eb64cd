import { afterAll, expect } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import passport from 'passport';
import pg from 'pg';
import request from 'supertest';
import type TestAgent from 'supertest/lib/agent.js';
import { LocalStrategy } from '../../apps/api/src/agents/session/local.strategy.js';
import { createApplication } from '../../apps/api/src/create-application.js';
import { loadDemonstration } from '../../apps/api/src/demonstration/index.js';
import { Base, Horloge } from '../../apps/api/src/socle/contexte/index.js';
import { readReglages } from '../../apps/api/src/socle/config/index.js';
import { Sortie } from '../../apps/api/src/socle/sortie/index.js';
import { Fabriques } from '../fabriques/fabriques.js';
import { type BaseDeTest, createBase } from './base-de-test.js';
import { SANS_HATE } from './instance.js';
import { noteLancement } from './lancements.mjs';

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
const MAINTENANT = `${AUJOURDHUI}T09:00:00+01:00`;

/** The one application of this context, whose database is emptied from one file to the next. */
let partagee: Promise<ApplicationDeTest> | undefined;
let utilisee = false;

afterAll(async () => {
  await (await partagee)?.close();
});

/**
 * The API as it is served, on Fastify, without listening, on a database that holds nothing but what migrations put there. Files of
 * a context have the same application one after the other; a file that asks for something of its own (`options`) has its own.
 */
export async function startApplication(options?: OptionsDApplication): Promise<ApplicationDeTest> {
  if (options) return buildApplication(options);
  partagee ??= buildPartagee();
  const t = await partagee;
  if (utilisee) await empty(t);
  utilisee = true;
  t.horloge.set(MAINTENANT);
  // Passport has one list of strategies a process: an application started meanwhile has put its own there.
  passport.use('local', t.application.get(LocalStrategy, { strict: false }));
  return { ...t, close: () => Promise.resolve() };
}

function buildPartagee(): Promise<ApplicationDeTest> {
  // A file that is run alone shares with nobody.
  if (expect.getState().testPath?.endsWith('.groupe.ts')) noteLancement(`application of process ${process.pid}`);
  return buildApplication({});
}

/** What migrations fill, and what the application made as it started. */
const GARDEES = ['migrations', 'annees', 'pgboss.version', 'pgboss.queue', 'pgboss.schedule'];

/**
 * Takes the database back to what it was when it was copied. Rows are deleted behind triggers and references, where there are some:
 * emptying every table costs half a second.
 */
async function empty(t: ApplicationDeTest): Promise<void> {
  await t.flush();
  const client = new pg.Client({ connectionString: t.bases.superutilisateur });
  await client.connect();
  const list = async (sql: string): Promise<string[]> =>
    (await client.query<{ nom: string }>(sql)).rows.map(({ nom }) => nom);
  try {
    const tables = await list(
      `select c.oid::regclass::text as nom from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('public', 'pgboss') and c.relkind in ('r', 'p') and not c.relispartition`,
    );
    const remplies = await list(
      tables
        .filter((nom) => !GARDEES.includes(nom))
        .map((nom) => `select '${nom}' as nom where exists (select from ${nom})`)
        .join(' union all '),
    );
    const suites = await list(
      `select format('%I.%I', schemaname, sequencename) as nom from pg_sequences where last_value is not null`,
    );
    const instructions = [
      'set session_replication_role = replica',
      ...remplies.map((nom) => `delete from ${nom}`),
      ...suites.map((nom) => `alter sequence ${nom} restart`),
    ];
    await client.query(instructions.join('; '));
  } finally {
    await client.end();
  }
}

/** What a file asks of its own. */
interface OptionsDApplication {
  /** Background jobs run. */
  travaux?: boolean;
  env?: Record<string, string>;
  /** The demonstration is there. */
  demonstration?: boolean;
  /** Prepares the base before anything connects to it. */
  prepare?: (bases: BaseDeTest) => Promise<void>;
}

async function buildApplication(options: OptionsDApplication): Promise<ApplicationDeTest> {
  const bases = await createBase(options);
  await options.prepare?.(bases);
  const reglages = readReglages({
    DATABASE_URL: bases.application,
    FOCALE_AUJOURDHUI: MAINTENANT,
    JOURNAL_NIVEAU: 'silent',
    TRAVAUX_ICI: options.travaux ? 'true' : 'false',
    CONNEXIONS_MAX: '6',
    // Supertest speaks HTTP: a Secure cookie would never come back.
    COOKIE_SECURISE: 'false',
    ...SANS_HATE,
    ...options.env,
  });
  const application = await createApplication({ reglages, adresses: bases });
  await application.init();
  await application.getHttpAdapter().getInstance().ready();
  // Nothing where the run has loaded it already.
  if (options.demonstration) await loadDemonstration(application);
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
