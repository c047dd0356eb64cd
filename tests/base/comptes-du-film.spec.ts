import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CODES_STATUTS_ACTION,
  type CodePeriode,
  computePourcentage,
  computeSynthese,
  formatPourcentage,
  isRestante,
  type LigneDeFilm,
  type NatureAction,
  STATUTS_ACTION,
  statutOfCode,
  type Synthese,
} from '@focale/domaine';
import type TestAgent from 'supertest/lib/agent.js';
import type { PageFilmVue } from '../../apps/api/src/pilotage/etablissements/listes.dto.js';
import { addReseau, ANNEE, Tirage } from '../fabriques/pilotage.js';
import { type ApplicationDeTest, AUJOURDHUI, startApplication } from '../harnais/application-de-test.js';

const GRAINES = [3, 47, 20261122];

interface LigneStockee {
  readonly uai: string;
  readonly academie: string;
  readonly periode: CodePeriode;
  readonly theme: string;
  readonly nature: NatureAction;
  readonly echeance: string;
  readonly statut: number;
  readonly applicable: boolean;
}

const SQL_LIGNES = `
  select s.uai, s.academie, fa.periode, fa.theme, fa.nature, fa.echeance::text, a.statut, a.applicable
  from suivis s join avancements a on a.uai = s.uai and a.annee = s.annee
  join film_actions fa on fa.academie = s.academie and fa.annee = a.annee and fa.action = a.action
  where s.annee = $1 order by s.uai, fa.ordre`;

const SQL_COMPTEURS = `
  select uai, sum(a_faire)::int as "aFaire", sum(en_cours)::int as "enCours", sum(faites)::int as faites,
    sum(sans_objet)::int as "sansObjet", coalesce(sum(a_faire + en_cours) filter (where echeance < $2::date), 0)::int as "enRetard"
  from compteurs_suivis where annee = $1 group by uai`;

const toLigne = ({ statut, ...ligne }: LigneStockee): LigneDeFilm => ({ ...ligne, statut: statutOfCode(statut) });

describe('the film counted in TypeScript and in SQL', () => {
  let t: ApplicationDeTest;
  let srane: TestAgent;

  beforeAll(async () => {
    t = await startApplication();
    await addReseau(t.fabriques);
    srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
  });

  afterAll(async () => {
    await t.close();
  });

  /** Moves every line of every school in one statement, deadlines and natures of the film too. */
  async function draw(tirage: Tirage): Promise<void> {
    const lignes = await t.fabriques.query<{ uai: string; action: number }>(
      `select uai, action from avancements where annee = $1 order by uai, action`,
      [ANNEE],
    );
    const tirees = lignes.map((ligne) => ({
      ...ligne,
      statut: CODES_STATUTS_ACTION[tirage.pick(STATUTS_ACTION)],
      applicable: tirage.below(6) > 0,
    }));
    await t.fabriques.query(
      `update avancements a set statut = l.statut, applicable = l.applicable
       from jsonb_to_recordset($2::jsonb) as l(uai char(8), action smallint, statut smallint, applicable boolean)
       where a.uai = l.uai and a.annee = $1 and a.action = l.action`,
      [ANNEE, JSON.stringify(tirees)],
    );
    await t.fabriques.query(
      `update film_actions set nature = $2, echeance = $3::date + $4::int where annee = $1 and action = $5`,
      [
        ANNEE,
        tirage.pick(['action', 'facultative', 'information']),
        AUJOURDHUI,
        tirage.below(3) - 1,
        1 + tirage.below(9),
      ],
    );
  }

  async function countInTypeScript(academie?: string): Promise<Map<string, Synthese>> {
    const parEcole = new Map<string, LigneDeFilm[]>();
    for (const ligne of await t.fabriques.query<LigneStockee>(SQL_LIGNES, [ANNEE]))
      if (academie === undefined || ligne.academie === academie)
        parEcole.set(ligne.uai, [...(parEcole.get(ligne.uai) ?? []), toLigne(ligne)]);
    return new Map([...parEcole].map(([uai, lignes]) => [uai, computeSynthese(lignes, AUJOURDHUI)]));
  }

  it.each(GRAINES)('is the same in the counters of each school (draw %i)', async (graine) => {
    await draw(new Tirage(graine));
    const attendus = [...(await countInTypeScript())].map(
      ([uai, { aFaire, enCours, faites, sansObjet, enRetard }]) => ({
        ...{ uai, aFaire, enCours, faites, sansObjet, enRetard },
      }),
    );
    const lus = await t.fabriques.query<{ uai: string }>(SQL_COMPTEURS, [ANNEE, AUJOURDHUI]);
    expect(attendus.length).toBeGreaterThan(30);
    expect(lus.toSorted((a, b) => a.uai.localeCompare(b.uai))).toEqual(
      attendus.toSorted((a, b) => a.uai.localeCompare(b.uai)),
    );
  });

  it('rounds every percentage in one way, down: 99.6 % is 99 %', async () => {
    const tirage = new Tirage(GRAINES[1] ?? 0);
    const paires = [
      [996, 1000],
      [0, 0],
      [1, 1],
      [0, 7],
      [2, 3],
    ].concat(
      Array.from({ length: 200 }, () => {
        const denominateur = tirage.below(2000);
        return [tirage.below(denominateur + 1), denominateur];
      }),
    );
    const lus = await t.fabriques.query<{ p: number | null }>(
      `select calculer_pourcentage(f, d) as p from unnest($1::int[], $2::int[]) with ordinality as u(f, d, r) order by r`,
      [paires.map(([faites]) => faites), paires.map(([, denominateur]) => denominateur)],
    );
    expect(lus.map(({ p }) => p)).toEqual(paires.map(([faites = 0, sur = 0]) => computePourcentage(faites, sur)));
    expect(lus.slice(0, 2)).toEqual([{ p: 99 }, { p: null }]);
    expect(formatPourcentage(99.6)).toBe('99\u00a0%');
  });

  it('says alike which lines are left to do, which are done and which are divided by', async () => {
    await draw(new Tirage(GRAINES[0] ?? 0));
    const lues = await t.fabriques.query(
      `select distinct statut, restante, faite, au_denominateur from vue_lignes_comptees where annee = $1 order by statut`,
      [ANNEE],
    );
    expect(lues).toEqual(
      STATUTS_ACTION.map((statut) => ({
        statut: CODES_STATUTS_ACTION[statut],
        restante: isRestante(statut),
        faite: statut === 'fait',
        au_denominateur: statut !== 'sans_objet',
      })),
    );
  });

  it.each(GRAINES)('is the same in the list of the schools behind a figure (draw %i)', async (graine) => {
    await draw(new Tirage(graine + 1));
    const { body } = await srane
      .get('/api/v1/academies/22/annees/2026-2027/film/etablissements?taille=200')
      .expect(200);
    const lus = new Map(
      (body as PageFilmVue).elements.map(({ uai, faites, applicables, enRetard, pourcentage }) => [
        uai,
        { faites, applicables, enRetard, pourcentage },
      ]),
    );
    const attendus = new Map(
      [...(await countInTypeScript('22'))].flatMap(([uai, compte]) => {
        const { faites, sansObjet, enRetard, pourcentage } = compte;
        const applicables = compte.applicables - sansObjet;
        return applicables > 0 ? [[uai, { faites, applicables, enRetard, pourcentage }] as const] : [];
      }),
    );
    expect(attendus.size).toBeGreaterThan(20);
    expect(Object.fromEntries(lus)).toEqual(Object.fromEntries(attendus));
  });
});
