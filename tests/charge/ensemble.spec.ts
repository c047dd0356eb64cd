import { isUai, isApplicable, isCodeDeFait, evaluateRegle } from '@focale/domaine';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { OpenSuivis, ProjectFaits } from '../../apps/api/src/film/index.js';
import { SQL_PROFILS } from '../../apps/api/src/film/suivi/open-suivis.js';
import { COOKIE_SESSION } from '../../apps/api/src/socle/acces/index.js';
import { FaitsDeclares } from '../../apps/api/src/socle/faits/index.js';
import { type ApplicationDeTest, AUJOURDHUI, startApplication } from '../harnais/application-de-test.js';

const ANNEE = 2026;
const ECOLES = 60;

/** The bench is made of scripts without types. */
const load = (chemin: string): Promise<Record<string, (...args: unknown[]) => unknown>> =>
  import(new URL(chemin, import.meta.url).href) as Promise<Record<string, (...args: unknown[]) => unknown>>;

const listen = (serveur: Server): Promise<number> =>
  new Promise((resolve) => {
    serveur.listen(0, '127.0.0.1', () => resolve((serveur.address() as AddressInfo).port));
  });

describe('the national set of the bench, at sixty schools', () => {
  let api: ApplicationDeTest;
  let pool: pg.Pool;

  beforeAll(async () => {
    api = await startApplication();
    pool = new pg.Pool({ connectionString: api.bases.superutilisateur, max: 2 });
    const { buildFond, buildEnsemble } = await load('./ensemble/build-ensemble.mjs');
    const { MOT_DE_PASSE } = await load('./ensemble/personnes.mjs');
    const open = api.application.get(OpenSuivis);
    await buildFond?.(api.bases.superutilisateur, ANNEE, (annee: number) => open.executeAll(annee));
    const produit = {
      isApplicable,
      isCodeDeFait,
      evaluateRegle,
      SQL_PROFILS,
      declares: api.application.get(FaitsDeclares).list(),
      empreinte: await hash(String(MOT_DE_PASSE)),
    };
    await buildEnsemble?.(api.bases.superutilisateur, {
      ecoles: ECOLES,
      annee: ANNEE,
      aujourdhui: AUJOURDHUI,
      produit,
    });
  });

  afterAll(async () => {
    await pool.end();
    await api.close();
  });

  it('covers the country over three years, each school with its film, its attendus and people who are signed in', async () => {
    const { rows } = await pool.query(`
      select (select count(*) from academies)::int as academies, (select count(*) from departements)::int as departements,
        (select count(*) from suivis)::int as suivis, (select count(distinct annee) from avancements)::int as annees,
        (select count(*) from (select uai, annee from avancements group by 1, 2 having count(*) >= 85) f)::int as films,
        (select count(distinct (uai, annee)) from attendus_etablissements)::int as attendus,
        (select count(*) from sessions s join habilitations h on h.agent = s.agent)::int as sessions`);
    expect(rows[0]).toEqual({
      academies: 30,
      departements: 101,
      suivis: 3 * ECOLES,
      annees: 3,
      films: 3 * ECOLES,
      attendus: 3 * ECOLES,
      sessions: 2 * ECOLES + 30 + 18 + 101,
    });
    const { rows: ecoles } = await pool.query<{ uai: string }>(`select uai from etablissements`);
    expect(ecoles.filter(({ uai }) => !isUai(uai))).toEqual([]);
  });

  it('has counters that a recount confirms', async () => {
    const { rows } = await pool.query(`select * from ecarts_compteurs()`);
    expect(rows).toEqual([]);
    const { rows: sommes } = await pool.query(
      `select sum(faites)::int as faites, sum(a_faire)::int as "aFaire" from compteurs_film where annee = $1`,
      [ANNEE],
    );
    expect(Number(sommes[0].faites)).toBeGreaterThan(1000);
    expect(Number(sommes[0].aFaire)).toBeGreaterThan(1000);
  });

  it('stands as the product would have written it: nothing to open, to move nor to tick', async () => {
    for (const annee of [ANNEE - 1, ANNEE, ANNEE + 1])
      expect(await api.application.get(OpenSuivis).executeAll(annee)).toBe(0);
    const read = async () =>
      (
        await pool.query(
          `select (select json_agg(a order by uai, annee, action) from avancements a) as lignes,
             (select json_agg(e order by uai, annee, code) from attendus_etablissements e) as attendus`,
        )
      ).rows;
    const avant = await read();
    const { rows: suivis } = await pool.query<{ uai: string; annee: number }>(
      `select uai, annee from suivis order by md5(uai || annee) limit 40`,
    );
    for (const lieu of suivis) await api.base.runSysteme('film', () => api.application.get(ProjectFaits).execute(lieu));
    expect(await read()).toEqual(avant);
  });

  it('is answered alike by the API and by the two bare handlers', async () => {
    const { createPool, createServeurNu } = await load('./commun/serveur-nu.mjs');
    const { readEchantillon } = await load('./mesure/echantillon.mjs');
    const { checkEgalite } = await load('./mesure/egalite.mjs');
    const { TRAVAUX } = await load('./mesure/demandes.mjs');
    const nus = createPool?.(api.bases.superutilisateur, 4) as pg.Pool;
    const serveurs: Server[] = [];
    const ports: Record<string, number> = {};
    try {
      for (const nom of ['nu0', 'nu']) {
        const { createTravaux } = await load(`./${nom}/travaux.mjs`);
        const serveur = createServeurNu?.(createTravaux?.(nus, AUJOURDHUI)) as Server;
        serveurs.push(serveur);
        ports[nom] = await listen(serveur);
      }
      await api.application.listen(0, '127.0.0.1');
      ports['focale'] = (api.application.getHttpServer().address() as AddressInfo).port;
      const echantillon = await readEchantillon?.(pool, COOKIE_SESSION);
      await checkEgalite?.(ports, echantillon, TRAVAUX);
    } finally {
      for (const serveur of serveurs) serveur.close();
      await nus.end();
    }
  });
});
