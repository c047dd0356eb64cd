import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApplicationDeTest, AUJOURDHUI, startApplication } from '../../../../tests/harnais/application-de-test.js';
import { FAITS_DE_LA_VIE_NUMERIQUE } from './build-vie-numerique.js';

const CODES = [...FAITS_DE_LA_VIE_NUMERIQUE];

describe('what the schools of the demonstration logged', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication({ demonstration: true });
  });

  afterAll(async () => {
    await t.close();
  });

  it('ticks the lines of the film by itself, and nothing else does', async () => {
    const lignes = await t.fabriques.query<{ fait: string; manuelles: number; ecarts: number }>(
      `select f.fait, count(*) filter (where a.statut = 2 and not a.automatique)::int as manuelles,
         count(*) filter (where (a.statut = 2) is distinct from exists (
           select 1 from faits x where x.uai = a.uai and x.annee = a.annee and x.code = f.fait and x.etabli_le is not null
         ))::int as ecarts
       from avancements a join film_actions f on f.action = a.action and f.annee = a.annee and f.academie = '22'
       where a.applicable and f.fait = any($1) group by 1`,
      [CODES],
    );
    expect(lignes.map(({ fait }) => fait).sort()).toEqual([...CODES].sort());
    for (const { manuelles, ecarts } of lignes) expect([manuelles, ecarts]).toEqual([0, 0]);
  });

  it('is made of real events, nothing later than today, and of counts without names', async () => {
    const [compte] = await t.fabriques.query<Record<string, number>>(
      `select (select count(*)::int from faits f where f.code like 'evenement.%' and not exists (
           select 1 from evenements e where e.uai = f.uai and e.id = f.objet)) as orphelins,
         (select count(*)::int from evenements where date > $1) as futurs,
         (select count(*)::int from evenements) as evenements,
         (select count(*)::int from pix_comptes where inscrits > 0) as pix,
         (select count(*)::int from demandes_equipement) as demandes`,
      [AUJOURDHUI],
    );
    expect(compte).toMatchObject({ orphelins: 0, futurs: 0 });
    for (const quoi of ['evenements', 'pix', 'demandes']) expect(compte?.[quoi]).toBeGreaterThan(10);
  });

  it('has indicators of both years in most schools, complete where their line is done and nowhere else', async () => {
    const annees = await t.fabriques.query<{
      annee: number;
      part: number;
      complets: number;
      faits: number;
      ecarts: number;
    }>(
      `with attendus as (
         select s.uai, s.annee, count(*) filter (where v.valeur is not null)::int as donnes,
           case when s.ent in ('edugar', 'aucun', 'inconnu') then 5 else 6 end as demandes,
           exists (select from faits f where f.uai = s.uai and f.annee = s.annee and f.code = 'indicateurs.renseignes'
             and f.etabli_le is not null) as fait
         from suivis s left join indicateurs_valeurs v on v.uai = s.uai and v.annee = s.annee group by s.uai, s.annee, s.ent
       )
       select annee, avg((donnes > 0)::int)::float8 as part, count(*) filter (where donnes = demandes)::int as complets,
         count(*) filter (where fait)::int as faits, count(*) filter (where fait <> (donnes = demandes))::int as ecarts
       from attendus group by annee order by annee`,
    );
    expect(annees.map(({ annee, ecarts }) => [annee, ecarts])).toEqual([
      [2025, 0],
      [2026, 0],
    ]);
    for (const { part } of annees) expect(part).toBeGreaterThan(0.5);
    expect(annees[0]?.complets).toBeGreaterThan(10);
  });

  it('has a past: what was done on a day was to be done the day before', async () => {
    const lignes = await t.fabriques.query<{ statut: number; nombre: number }>(
      `select h.statut, count(*)::int as nombre from avancements a
       join avancements_histoire h on h.uai = a.uai and h.annee = a.annee and h.action = a.action
         and h.depuis <= a.fait_le and h.jusqu_a > a.fait_le
       where a.statut = 2 group by 1`,
    );
    expect(lignes).toEqual([{ statut: 0, nombre: expect.any(Number) }]);
    const [melange] = await t.fabriques.query<{ n: number }>(
      `select count(*)::int as n from avancements_histoire h
       join avancements a on a.uai = h.uai and a.annee = h.annee and a.action = h.action where h.jusqu_a <> a.modifie_le`,
    );
    expect(melange?.n).toBe(0);
    expect(await t.fabriques.query('select * from ecarts_compteurs()')).toEqual([]);
  });
});
