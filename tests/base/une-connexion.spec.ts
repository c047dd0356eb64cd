import { Controller, Get, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import request from 'supertest';
import { AppModule } from '../../apps/api/src/app.module.js';
import { buildAdapter } from '../../apps/api/src/create-application.js';
import { Autorise, Public } from '../../apps/api/src/socle/acces/index.js';
import { Base } from '../../apps/api/src/socle/contexte/index.js';
import { runTravail, TransactionImbriquee } from '../../apps/api/src/base/index.js';
import { readReglages } from '../../apps/api/src/socle/config/index.js';
import { configureApplication } from '../../apps/api/src/socle/http/index.js';
import { Fabriques } from '../fabriques/fabriques.js';
import { type BaseDeTest, createBase } from '../harnais/base-de-test.js';

/** What the handlers of the trial did, each time they ran. */
const passages: string[] = [];
const suites: string[] = [];

/** Lets two requests meet: the first two wait for each other, the next ones pass. */
let arrives: (() => void)[] = [];
async function meet(): Promise<void> {
  if (passages.length > 2) return;
  await new Promise<void>((ok) => {
    arrives.push(ok);
    if (arrives.length === 2) for (const arrive of arrives) arrive();
  });
}

@Controller('essai')
class EssaiController {
  constructor(private readonly base: Base) {}

  @Post('imbrique')
  @Autorise('session.read')
  async openInside(): Promise<{ message: string }> {
    try {
      await this.base.runSysteme('taches', () => Promise.resolve());
      return { message: 'opened' };
    } catch (erreur) {
      if (erreur instanceof TransactionImbriquee) return { message: erreur.message };
      throw erreur;
    }
  }

  @Post('apres')
  @Autorise('session.read')
  openAfter(): { fait: boolean } {
    const reponse = { fait: false };
    this.base.afterCommit(async () => {
      reponse.fait = await this.base.runSysteme('taches', () => Promise.resolve(true));
    });
    return reponse;
  }

  @Get('deux')
  @Public()
  async openTwo(): Promise<string[]> {
    const open = (): Promise<void> => this.base.runSysteme('taches', () => Promise.resolve());
    return (await Promise.allSettled([open(), open()])).map(({ status }) => status);
  }

  @Post('1-2')
  @Autorise('session.read')
  takeOneThenTwo(): Promise<{ fait: true }> {
    return this.take(1, 2);
  }

  @Post('2-1')
  @Autorise('session.read')
  takeTwoThenOne(): Promise<{ fait: true }> {
    return this.take(2, 1);
  }

  @Post('dort')
  @Autorise('session.read')
  async sleep(): Promise<void> {
    await this.base.query('select pg_sleep(20)');
  }

  @Post('attend')
  @Autorise('session.read')
  async waitForLock(): Promise<void> {
    await this.base.query('select pg_advisory_xact_lock(3)');
  }

  @Get('travail')
  @Public()
  async readLimites(): Promise<unknown> {
    const read = (): Promise<unknown> =>
      this.base.runSysteme('taches', () =>
        this.base.query(`select current_setting('statement_timeout') as instruction,
          current_setting('idle_in_transaction_session_timeout') as inactive`),
      );
    return [await read(), await runTravail(60_000, read)];
  }

  /** Each of two requests holds what the other wants: the server ends one of them. */
  private async take(premier: number, second: number): Promise<{ fait: true }> {
    passages.push(`${premier}-${second}`);
    this.base.afterCommit(() => {
      suites.push(`${premier}-${second}`);
    });
    await this.base.query('select pg_advisory_xact_lock($1)', [premier]);
    await meet();
    await this.base.query('select pg_advisory_xact_lock($1)', [second]);
    return { fait: true };
  }
}

/** Under a clock ahead of real time, libfaketime keeps the timers of PostgreSQL from ringing: no deadlock is looked for. */
const itAvecMinuteries = process.env['FAKETIME'] ? it.skip : it;

describe('the one connection of a request', () => {
  let bases: BaseDeTest;
  let application: NestFastifyApplication;
  let fabriques: Fabriques;
  let cookie: string;

  beforeAll(async () => {
    bases = await createBase();
    const reglages = readReglages({
      DATABASE_URL: bases.application,
      DATABASE_URL_MIGRATION: bases.migration,
      COOKIE_SECURISE: 'false',
      JOURNAL_NIVEAU: 'silent',
      TRAVAUX_ICI: 'false',
      CONNEXIONS_MAX: '2',
      DUREE_DEMANDE: '8',
      ATTENTE_VERROU: '3',
    });
    @Module({ imports: [AppModule.register({ reglages, adresses: bases })], controllers: [EssaiController] })
    class EssaiModule {}
    application = await NestFactory.create<NestFastifyApplication>(EssaiModule, buildAdapter(reglages), {
      logger: false,
      bodyParser: false,
    });
    await configureApplication(application, reglages);
    await application.init();
    await application.getHttpAdapter().getInstance().ready();
    fabriques = new Fabriques(bases.application);
    cookie = await fabriques.openSession((await fabriques.addAgent()).id);
  });

  afterAll(async () => {
    await fabriques.close();
    await application.close();
    await bases.remove();
  });

  const post = (chemin: string): request.Test =>
    request(application.getHttpServer()).post(`/api/v1/essai/${chemin}`).set('Cookie', cookie);

  it('refuses a transaction inside another, and names who asked', async () => {
    const { body } = await post('imbrique').expect(201);
    expect((body as { message: string }).message).toMatch(/already open here.*EssaiController.*une-connexion\.spec/);
  });

  it('refuses two transactions at once, even where none was open', async () => {
    const { body } = await request(application.getHttpServer()).get('/api/v1/essai/deux').expect(200);
    expect(body).toEqual(['fulfilled', 'rejected']);
  });

  it('is given back before what follows the commit, which may then take one', async () => {
    const { body } = await post('apres').expect(201);
    expect(body).toEqual({ fait: true });
  });

  it('refuses a transaction inside that of a job', async () => {
    const base = application.get(Base);
    await expect(base.runSysteme('taches', () => base.runSysteme('film', () => Promise.resolve()))).rejects.toThrow(
      TransactionImbriquee,
    );
  });

  it('is cut when the time of the request is over, and the next request is served', async () => {
    const { body, headers } = await post('dort').expect(503);
    expect(body).toMatchObject({ code: 'base.occupee' });
    expect(headers['retry-after']).toBe('2');
    await post('apres').expect(201);
  });

  it('does not wait for ever for what another one holds', async () => {
    const autre = new pg.Client({ connectionString: bases.application });
    await autre.connect();
    try {
      await autre.query('select pg_advisory_lock(3)');
      const { body } = await post('attend').expect(503);
      expect(body).toMatchObject({ code: 'base.occupee' });
    } finally {
      await autre.end();
    }
  });

  it('has the limits of people in a request, those of jobs in a job', async () => {
    const { body } = await request(application.getHttpServer()).get('/api/v1/essai/travail').expect(200);
    expect(body).toEqual([[{ instruction: '15s', inactive: '8s' }], [{ instruction: '1min', inactive: '1min' }]]);
  });

  itAvecMinuteries(
    'lets two requests that block each other both succeed: the one that was undone is done again',
    async () => {
      arrives = [];
      const reponses = await Promise.all([post('1-2'), post('2-1')]);
      expect(reponses.map(({ status, body }) => [status, body])).toEqual([
        [201, { fait: true }],
        [201, { fait: true }],
      ]);
      expect(passages.length).toBe(3);
      expect([...suites].sort()).toEqual(['1-2', '2-1']);
    },
  );
});
