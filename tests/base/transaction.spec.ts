import { Controller, Get, Module, Post, Put } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import request from 'supertest';
import { Agent } from '../../apps/api/src/agents/index.js';
import { AppModule } from '../../apps/api/src/app.module.js';
import { buildAdapter } from '../../apps/api/src/create-application.js';
import { Anticipe, Autorise, listRoutes } from '../../apps/api/src/socle/acces/index.js';
import { Base } from '../../apps/api/src/socle/contexte/index.js';
import { readReglages } from '../../apps/api/src/socle/config/index.js';
import { configureApplication } from '../../apps/api/src/socle/http/index.js';
import { Fabriques } from '../fabriques/fabriques.js';
import { type BaseDeTest, createBase } from '../harnais/base-de-test.js';

@Controller('essai')
class EssaiController {
  constructor(private readonly base: Base) {}

  @Post('enregistre-puis-echoue')
  @Autorise('session.read')
  async saveThenThrow(): Promise<void> {
    await this.base.withSysteme('invitation', () =>
      this.base
        .repository(Agent)
        .save({ id: randomUUID(), courriel: 'fantome@essai.example', prenom: 'F', nom: 'Antome', discipline: null }),
    );
    throw new Error('failure after a save');
  }

  @Get('ecrit-en-lecture')
  @Autorise('session.read')
  async writeInGet(): Promise<void> {
    await this.base.withSysteme('invitation', () => this.base.query(`update agents set prenom = 'X'`));
  }

  /** Its last statement would be committed before anybody knows who asks. */
  @Put('ecrit-en-avance')
  @Autorise('session.read')
  @Anticipe()
  async writeInAdvance(): Promise<void> {
    await this.base.finish({ name: 'essai.avance', text: `insert into audit (evenement) values ('essai.avance')` });
  }

  @Get('sans-droit')
  forgotten(): string {
    return 'never answered';
  }
}

describe('the transaction of a request', () => {
  let bases: BaseDeTest;
  let application: NestFastifyApplication;
  let fabriques: Fabriques;
  let cookie: string;

  beforeAll(async () => {
    bases = await createBase();
    const reglages = readReglages({
      DATABASE_URL: bases.application,
      JOURNAL_NIVEAU: 'silent',
      TRAVAUX_ICI: 'false',
      COOKIE_SECURISE: 'false',
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

  it('leaves nothing behind when a use case saves then throws, and shows no stack', async () => {
    const { body } = await request(application.getHttpServer())
      .post('/api/v1/essai/enregistre-puis-echoue')
      .set('Cookie', cookie)
      .expect(500);
    expect(body).toMatchObject({ code: 'serveur.erreur', status: 500 });
    expect(JSON.stringify(body)).not.toMatch(/failure after|at .*\.ts/);
    expect(await fabriques.query(`select 1 from agents where courriel = 'fantome@essai.example'`)).toEqual([]);
  });

  it('is read only for a GET', async () => {
    await request(application.getHttpServer()).get('/api/v1/essai/ecrit-en-lecture').set('Cookie', cookie).expect(500);
    expect(await fabriques.query(`select 1 from agents where prenom = 'X'`)).toEqual([]);
  });

  it('commits nothing in advance of the guard: a write that would is refused', async () => {
    for (const jeton of [cookie, 'focale_session=inconnue']) {
      const { status } = await request(application.getHttpServer())
        .put('/api/v1/essai/ecrit-en-avance')
        .set('Cookie', jeton);
      expect(status).toBe(jeton === cookie ? 500 : 401);
    }
    const superutilisateur = new pg.Client({ connectionString: bases.superutilisateur });
    await superutilisateur.connect();
    const { rows } = await superutilisateur.query(`select 1 from audit where evenement = 'essai.avance'`);
    await superutilisateur.end();
    expect(rows).toEqual([]);
  });

  it('is never opened for a route that declares no right: it is refused, and the list of routes shows it', async () => {
    const { body } = await request(application.getHttpServer())
      .get('/api/v1/essai/sans-droit')
      .set('Cookie', cookie)
      .expect(403);
    expect(body).toMatchObject({ code: 'acces.route_sans_droit' });
    expect(listRoutes(application).filter(({ permission, publique }) => !permission && !publique)).toMatchObject([
      { chemin: 'essai/sans-droit' },
    ]);
  });

  it('gives the connection back without the scope of the request', async () => {
    const base = application.get(Base);
    await request(application.getHttpServer()).get('/api/v1/session').set('Cookie', cookie).expect(200);
    await base.runSysteme('taches', async () => {
      const [{ agent } = { agent: null }] = await base.query<{ agent: string | null }>(
        `select current_setting('focale.agent', true) as agent`,
      );
      expect(agent).toBe('');
    });
  });
});
