import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { listFiles, readText } from '../architecture/lecture.js';
import { ANNEE_DU_FILM, EcoleDuFilm } from '../fabriques/film.js';
import { type ApplicationDeTest, startApplication } from '../harnais/application-de-test.js';

/** What somebody who could run any SQL as the application would try against the functions that count and remember. */
describe('functions that run with the rights of the counters', () => {
  let t: ApplicationDeTest;
  let ecole: EcoleDuFilm;
  let application: pg.Client;

  beforeAll(async () => {
    t = await startApplication();
    ecole = await EcoleDuFilm.open(t);
    application = new pg.Client({ connectionString: t.bases.application });
    await application.connect();
  });

  afterAll(async () => {
    await application.end();
    await t.close();
  });

  it('are made again at each update, from the file that shows them as they run', async () => {
    const { rows } = await application.query<{ nom: string }>(
      `select distinct proname as nom from pg_proc where pronamespace = 'public'::regnamespace
       union select tgname from pg_trigger t join pg_class c on c.oid = tgrelid
         where relnamespace = 'public'::regnamespace and not tgisinternal and tgparentid = 0
       order by nom`,
    );
    const faits = listFiles('apps/api/src/base/courant').flatMap((chemin) =>
      [...readText(chemin).matchAll(/^create or replace (?:function|trigger) (\w+)/gm)].map(([, nom = '']) => nom),
    );
    expect(rows.map(({ nom }) => nom)).toEqual([...new Set(faits)].sort());
  });

  it('cannot be hung on a table that the application makes up', async () => {
    const fonctions = await t.fabriques.query<{ nom: string }>(
      `select p.oid::regprocedure::text as nom from pg_proc p
       where p.pronamespace = 'public'::regnamespace and p.prosecdef and p.prorettype = 'trigger'::regtype`,
    );
    expect(fonctions.length).toBeGreaterThan(10);
    await application.query('set role focale_annuaire; create temporary table fausse (uai char(8))');
    for (const { nom } of fonctions) {
      await expect(
        application.query(`create trigger faux after delete on fausse for each row execute function ${nom}`),
      ).rejects.toThrow(/permission denied for function/);
    }
  });

  it('count in the real tables, whatever temporary ones bear their names', async () => {
    const { uai } = ecole;
    const count = async (): Promise<number> => {
      const [ligne] = await t.fabriques.query<{ faites: number }>(
        `select sum(faites)::int as faites from compteurs_suivis where uai = $1 and annee = $2`,
        [uai, ANNEE_DU_FILM],
      );
      return ligne?.faites ?? -1;
    };
    const avant = await count();
    const [action] = (await ecole.read()).actions.filter(({ statut }) => statut === 'a_faire');
    await application.query('set role focale_annuaire; create temporary table suivis (like public.suivis)');
    await application.query('create temporary table compteurs_suivis (like public.compteurs_suivis)');
    await application.query('begin; set local role focale_demonstration');
    const { rowCount } = await application.query(
      `update avancements a set statut = 2, fait_le = '2026-10-01' from film_actions f
       where a.uai = $1 and a.annee = $2 and f.academie = $3 and f.annee = a.annee and f.action = a.action and f.code = $4`,
      [uai, ANNEE_DU_FILM, '22', action?.code],
    );
    await application.query('commit');
    expect([rowCount, (await count()) - avant]).toEqual([1, 1]);
  });
});
