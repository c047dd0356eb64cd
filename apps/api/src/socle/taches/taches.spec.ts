import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { waitFor } from '../../../../../tests/harnais/wait-for.js';
import { Taches } from './taches.js';

const TACHE = 'designations.echeances';

describe('a daily job', () => {
  let t: ApplicationDeTest;
  let lecture: pg.Client;

  beforeAll(async () => {
    t = await startApplication({ travaux: true });
    lecture = new pg.Client({ connectionString: t.bases.superutilisateur });
    await lecture.connect();
  });

  afterAll(async () => {
    await lecture.end();
    await t.close();
  });

  const readJobs = async (): Promise<{ jour: string; state: string }[]> =>
    (await lecture.query(`select data ->> 'jour' as jour, state from pgboss.job where name = $1 order by 1`, [TACHE]))
      .rows;

  it('is queued once a day, however many processes ask for it, and done', async () => {
    const taches = t.application.get(Taches);
    await Promise.all([taches.enqueueDaily(), taches.enqueueDaily()]);
    await waitFor(async () => (await readJobs()).every(({ state }) => state === 'completed'));
    await taches.enqueueDaily();
    expect(await readJobs()).toEqual([{ jour: '2026-11-22', state: 'completed' }]);
    t.horloge.set('2026-11-23');
    await taches.enqueueDaily();
    expect((await readJobs()).map(({ jour }) => jour)).toEqual(['2026-11-22', '2026-11-23']);
  });
});
