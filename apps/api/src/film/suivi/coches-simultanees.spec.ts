import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { OpenSuivis } from './open-suivis.js';

const ECOLES = 60;
const COCHES_PAR_ECOLE = 5;

describe('300 ticks at the same time', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication({ env: { CONNEXIONS_MAX: '10' } });
  });

  afterAll(async () => {
    await t.close();
  });

  it('are all counted, each once: the counters equal a recomputation', async () => {
    const clients: { uai: string; client: TestAgent }[] = [];
    for (let rang = 0; rang < ECOLES; rang += 1) {
      const { uai } = await t.fabriques.addEtablissement({ type: rang % 3 === 0 ? 'lycee' : 'college' });
      clients.push({ uai, client: await t.client(await t.fabriques.addActeur('chef', { uai })) });
    }
    await t.application.get(OpenSuivis).executeAll(2026);
    // The same lines everywhere: every tick meets the others on the same counters.
    const lignes = await t.fabriques.query<{ code: string }>(
      `select f.code from film_actions f join avancements a on a.annee = f.annee and a.action = f.action and a.applicable
       where f.nature = 'action' and f.fait is null group by f.code having count(*) = $1 order by f.code limit $2`,
      [ECOLES, COCHES_PAR_ECOLE],
    );
    const statuts = await Promise.all(
      clients.flatMap(({ uai, client }) =>
        lignes.map(async ({ code }) => {
          const route = `/api/v1/etablissements/${uai}/annees/2026-2027/film/actions/${code}`;
          return (await client.patch(route).send({ statut: 'fait', version: 1 })).status;
        }),
      ),
    );
    expect(statuts).toHaveLength(300);
    expect(new Set(statuts)).toEqual(new Set([200]));
    const [comptes] = await t.fabriques.query(
      `select (select sum(faites)::int from compteurs_film) as film, (select sum(faites)::int from compteurs_suivis) as suivis,
         (select count(*)::int from avancements where statut = 2) as lignes,
         (select count(*)::int from avancements_histoire where statut = 0) as histoire`,
    );
    expect(comptes).toEqual({ film: 300, suivis: 300, lignes: 300, histoire: 300 });
    expect(await t.fabriques.query('select * from ecarts_compteurs()')).toEqual([]);
  });
});
