import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Socket } from 'node:net';
import { DataSource } from 'typeorm';
import type TestAgent from 'supertest/lib/agent.js';
import { EcoleDuFilm } from '../fabriques/film.js';
import { type ApplicationDeTest, startApplication } from '../harnais/application-de-test.js';

/** The pool of the driver, which lists its clients nowhere else. */
interface Piscine {
  readonly _clients: readonly { readonly connection: { readonly stream: Socket } }[];
}

/** Round trips are what a request costs: each of them is one write on the socket to PostgreSQL, answers waited for. */
describe('the journeys of a request to the database', () => {
  let t: ApplicationDeTest;
  let ecole: EcoleDuFilm;
  let srane: TestAgent;
  let region: TestAgent;

  beforeAll(async () => {
    t = await startApplication();
    ecole = await EcoleDuFilm.open(t);
    srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
    region = await t.client(await t.fabriques.addActeur('srane', { region: '75' }));
  });

  afterAll(async () => {
    await t.close();
  });

  /** Writes on the connections that requests take, while `travail` runs; what looks after jobs and health has its own. */
  async function countWrites(travail: () => PromiseLike<unknown>): Promise<number> {
    const { master } = t.application.get(DataSource).driver as unknown as { master: Piscine };
    let nombre = 0;
    const espions = (['_write', '_writev'] as const).map((nom) => {
      const ecrire = Socket.prototype[nom] as (this: Socket, ...args: unknown[]) => void;
      return jest.spyOn(Socket.prototype, nom as '_write').mockImplementation(function (this: Socket, ...args) {
        if (master._clients.some(({ connection }) => connection.stream === this)) nombre += 1;
        ecrire.apply(this, args);
      });
    });
    try {
      await travail();
    } finally {
      for (const espion of espions) espion.mockRestore();
    }
    return nombre;
  }

  const LECTURES: readonly (readonly [string, () => PromiseLike<unknown>])[] = [
    ['the film of a school', () => ecole.client.get(ecole.film).expect(200)],
    [
      'the dashboard of an académie',
      () => srane.get('/api/v1/academies/22/annees/2026-2027/tableau-de-bord').expect(200),
    ],
    ['its late schools', () => srane.get('/api/v1/academies/22/annees/2026-2027/retards').expect(200)],
    ['the dashboard of a région', () => region.get('/api/v1/regions/75/annees/2026-2027/tableau-de-bord').expect(200)],
    ['a refusal', () => srane.get('/api/v1/academies/04/annees/2026-2027/tableau-de-bord').expect(404)],
  ];

  it.each(LECTURES)('are one for %s', async (_nom, read) => {
    // The first one may read what is then kept in memory.
    await read();
    await t.flush();
    expect(await countWrites(read)).toBe(1);
    await t.flush();
  });

  it.each([
    ['alone', false],
    ['tied to others', true],
  ])('are two for the tick of a line that is %s', async (_nom, liee) => {
    const [ligne] = (await ecole.read()).actions.filter(
      ({ nature, declarative, prerequis, serie, statut }) =>
        nature === 'action' && !declarative && statut === 'a_faire' && ((prerequis ?? serie) !== null) === liee,
    );
    if (!ligne) throw new Error('The film has such lines');
    // What ties a line to others is learnt from it.
    const faite = await ecole.update(ligne, { statut: 'en_cours' });
    await t.flush();
    expect(await countWrites(() => ecole.update(faite, { statut: 'fait' }))).toBe(2);
  });
});
