import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { buildInstantDeParis } from '../../apps/api/src/socle/contexte/index.js';
import { type ApplicationDeTest, startApplication } from '../harnais/application-de-test.js';

/** Real time, as SQL may write it. */
const TEMPS_REEL = String.raw`\m(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\s*\(|\m(current_date|current_time|current_timestamp|localtime|localtimestamp)\M|'(now|today|tomorrow|yesterday)'`;

interface Lecture {
  readonly maintenant: Date;
  readonly exact: Date;
  readonly jour: string;
}

describe('the clock of the database', () => {
  let t: ApplicationDeTest;
  let superutilisateur: pg.Client;

  beforeAll(async () => {
    t = await startApplication();
    superutilisateur = new pg.Client({ connectionString: t.bases.superutilisateur });
    await superutilisateur.connect();
  });

  afterAll(async () => {
    await superutilisateur.end();
    await t.close();
  });

  async function read(): Promise<Lecture> {
    return t.base.runSysteme('taches', async () => {
      const [lecture] = await t.base.query<Lecture>(
        `select maintenant() as maintenant, maintenant_exact() as exact, aujourdhui()::text as jour`,
      );
      return lecture!;
    });
  }

  it.each([
    ['2026-11-22', '09:00'],
    ['2027-08-31', '23:30'],
    ['2027-09-01', '00:00'],
    ['2027-03-28', '01:59:30'],
    ['2026-10-25', '02:30'],
    ['2026-12-31', '23:30'],
    ['2028-02-29', '00:00'],
  ])('is that of the application on %s at %s', async (jour, heure) => {
    t.horloge.set(buildInstantDeParis(jour, heure).toISOString());
    const avant = t.horloge.now();
    const { maintenant, exact, jour: lu } = await read();
    const apres = t.horloge.now();
    expect(lu).toBe(jour);
    for (const instant of [maintenant, exact]) {
      // PostgreSQL counts microseconds, and is read to the millisecond below.
      expect(instant.getTime()).toBeGreaterThanOrEqual(avant.getTime() - 1);
      expect(instant.getTime()).toBeLessThanOrEqual(apres.getTime());
    }
  });

  it('dates the rows that are written', async () => {
    t.horloge.set('2028-02-29');
    const { id } = await t.fabriques.addAgent();
    await t.base.runSysteme('taches', () =>
      t.base.query(`insert into audit (agent, evenement) values ($1, 'essai')`, [id]),
    );
    const { rows } = await superutilisateur.query<{ jour: string }>(
      `select (quand at time zone 'Europe/Paris')::date::text as jour from audit where agent = $1`,
      [id],
    );
    expect(rows).toEqual([{ jour: '2028-02-29' }]);
  });

  it('is real time where nothing moves it', async () => {
    const { rows } = await superutilisateur.query<{ pareil: boolean }>(
      `select maintenant() = now() as pareil from set_config('focale.decalage', '', false)`,
    );
    expect(rows).toEqual([{ pareil: true }]);
  });

  it('is the only one that the schema reads', async () => {
    const { rows } = await superutilisateur.query<{ ou: string }>(
      `select 'default of ' || d.adrelid::regclass || '.' || a.attname as ou
         from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
         join pg_class c on c.oid = d.adrelid and c.relnamespace = 'public'::regnamespace
         where pg_get_expr(d.adbin, d.adrelid) ~* $1
       union all
       select 'function ' || p.oid::regprocedure from pg_proc p
         where p.pronamespace = 'public'::regnamespace and p.prokind <> 'a' and pg_get_functiondef(p.oid) ~* $1
           and p.proname not in ('maintenant', 'maintenant_exact')
       union all
       select 'policy ' || policyname || ' of ' || tablename from pg_policies
         where schemaname = 'public' and coalesce(qual, '') || ' ' || coalesce(with_check, '') ~* $1
       union all
       select 'constraint ' || conname from pg_constraint
         where connamespace = 'public'::regnamespace and pg_get_constraintdef(oid) ~* $1
       union all
       select 'view ' || viewname from pg_views where schemaname = 'public' and definition ~* $1`,
      [TEMPS_REEL],
    );
    expect(rows).toEqual([]);
  });

  it('costs a statement nothing: its functions are inlined', async () => {
    const { rows } = await superutilisateur.query<Record<'QUERY PLAN', string>>(
      `explain (verbose, costs off) select 1 from audit where quand > maintenant()`,
    );
    const plan = rows.map((ligne) => ligne['QUERY PLAN']).join('\n');
    expect(plan).toContain('now()');
    expect(plan).not.toContain('maintenant');
  });
});
