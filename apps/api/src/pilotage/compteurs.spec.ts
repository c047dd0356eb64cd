import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { EtablissementFabrique } from '../../../../tests/fabriques/fabriques.js';
import { addReseau, ANNEE, ATTENDUS, ENTS, FILM, Tirage, TYPES } from '../../../../tests/fabriques/pilotage.js';
import { type ApplicationDeTest, startApplication } from '../../../../tests/harnais/application-de-test.js';

type Requete = readonly [sql: string, parametres: unknown[]];

/** A change of any kind that a school, the directory or the catalogue may bring. */
function drawChangement(tirage: Tirage, ecoles: readonly EtablissementFabrique[]): Requete {
  const { uai } = tirage.pick(ecoles);
  const { action } = tirage.pick(FILM);
  switch (tirage.below(10)) {
    case 0:
      return [`update suivis set type = $1 where uai = $2`, [tirage.pick(TYPES), uai]];
    case 1:
      return [`update suivis set ent = $1, nouveau_chef = not nouveau_chef where uai = $2`, [tirage.pick(ENTS), uai]];
    case 2:
      return [
        `update suivis set departement = $1 where uai = $2 and academie = '22'`,
        [tirage.pick(['019', '023', '087']), uai],
      ];
    case 3:
      return [`update avancements set applicable = not applicable where uai = $1 and action = $2`, [uai, action]];
    case 4:
      return [
        `update avancements set statut = $1 where uai = $2 and action between $3 and $3 + 3`,
        [tirage.below(4), uai, action],
      ];
    case 5:
      return [
        `insert into attendus_etablissements (uai, annee, code, etat) values ($1, $2, $3, $4)
         on conflict (uai, annee, code) do update set etat = excluded.etat`,
        [uai, ANNEE, tirage.pick(ATTENDUS).code, tirage.below(3)],
      ];
    case 6:
      return [`delete from avancements where uai = $1 and action = $2`, [uai, action]];
    case 7:
      return [
        `insert into avancements (uai, annee, action, statut) values ($1, $2, $3, $4)
         on conflict (uai, annee, action) do update set statut = excluded.statut`,
        [uai, ANNEE, action, tirage.below(4)],
      ];
    case 8:
      return [
        `update film_actions set theme = $1, echeance = echeance + $2::int, nature = $3 where academie = '22' and action = $4`,
        [tirage.pick(FILM).theme, tirage.below(9) - 4, tirage.pick(['action', 'action', 'information']), action],
      ];
    default:
      return [
        `update attendus_etablissements set etat = $1 where code = $2`,
        [tirage.below(3), tirage.pick(ATTENDUS).code],
      ];
  }
}

describe('the counters', () => {
  let t: ApplicationDeTest;
  let ecoles: EtablissementFabrique[];

  beforeAll(async () => {
    t = await startApplication();
    ecoles = await addReseau(t.fabriques);
  });

  afterAll(async () => {
    await t.close();
  });

  const listEcarts = (): Promise<unknown[]> => t.fabriques.query(`select * from ecarts_compteurs()`);

  it('equal a recomputation after a long sequence of changes of every kind', async () => {
    const tirage = new Tirage(7);
    expect(await listEcarts()).toEqual([]);
    for (let tour = 0; tour < 400; tour += 1) {
      const [sql, parametres] = drawChangement(tirage, ecoles);
      await t.fabriques.query(sql, parametres);
      if (tour % 50 === 0) expect(await listEcarts()).toEqual([]);
    }
    expect(await listEcarts()).toEqual([]);
    const [compte] = await t.fabriques.query<{ n: number }>(
      `select count(*)::int as n from compteurs_film where faites > 0`,
    );
    expect(compte!.n).toBeGreaterThan(10);
  });

  it('forget a line that is removed from the catalogue', async () => {
    const superutilisateur = new pg.Client({ connectionString: t.bases.superutilisateur });
    await superutilisateur.connect();
    try {
      await superutilisateur.query('begin');
      await superutilisateur.query(`delete from film_actions where theme = 'Pix'`);
      const { rows } = await superutilisateur.query(`select theme from compteurs_film where theme = 'Pix'`);
      expect(rows).toEqual([]);
      expect((await superutilisateur.query(`select * from ecarts_compteurs()`)).rows).toEqual([]);
    } finally {
      await superutilisateur.query('rollback');
      await superutilisateur.end();
    }
  });

  it('tell of a drift when somebody tampers with one', async () => {
    const superutilisateur = new pg.Client({ connectionString: t.bases.superutilisateur });
    await superutilisateur.connect();
    try {
      await superutilisateur.query('begin');
      await superutilisateur.query(
        `update compteurs_suivis set faites = faites + 1 where (uai, periode, echeance) = (select uai, periode, echeance from compteurs_suivis limit 1)`,
      );
      const { rows } = await superutilisateur.query(`select compteur from ecarts_compteurs()`);
      expect(rows).toEqual([{ compteur: 'suivi' }]);
    } finally {
      await superutilisateur.query('rollback');
      await superutilisateur.end();
    }
  });

  it('stay right when the changes of many writers cross', async () => {
    const pool = new pg.Pool({
      connectionString: t.bases.application,
      max: 6,
      options: '-c role=focale_demonstration',
    });
    try {
      await Promise.all(
        Array.from({ length: 6 }, async (_, rang) => {
          const tirage = new Tirage(rang + 100);
          for (let tour = 0; tour < 80; tour += 1) {
            const [sql, parametres] = drawChangement(tirage, ecoles.slice(0, 4));
            await retryDeadlock(() => pool.query(sql, parametres));
          }
        }),
      );
    } finally {
      await pool.end();
    }
    expect(await listEcarts()).toEqual([]);
  });
});

/** What the API answers 503 to, and a client sends again. */
async function retryDeadlock(travail: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await travail();
      return;
    } catch (erreur) {
      if (!(erreur instanceof pg.DatabaseError && erreur.code === '40P01')) throw erreur;
    }
  }
}
