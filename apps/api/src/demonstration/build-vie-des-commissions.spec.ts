import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApplicationDeTest, startApplication } from '../../../../tests/harnais/application-de-test.js';
import { FAITS_DE_LA_VIE } from './build-vie-des-commissions.js';

const CODES = [...FAITS_DE_LA_VIE];

describe('what the commissions of the demonstration did', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication({ demonstration: true });
  });

  afterAll(async () => {
    await t.close();
  });

  it('ticks the lines of the film by itself, in most schools, and nothing else does', async () => {
    const lignes = await t.fabriques.query<{ fait: string; faites: number; manuelles: number; ecarts: number }>(
      `select f.fait, count(*) filter (where a.statut = 2)::int as faites,
         count(*) filter (where a.statut = 2 and not a.automatique)::int as manuelles,
         count(*) filter (where (a.statut = 2) is distinct from exists (
           select 1 from faits x where x.uai = a.uai and x.annee = a.annee and x.code = f.fait and x.etabli_le is not null
         ))::int as ecarts
       from avancements a join film_actions f on f.action = a.action and f.annee = a.annee and f.academie = '22'
       where a.annee = 2026 and f.fait = any($1) group by 1`,
      [CODES],
    );
    expect(lignes.map(({ fait }) => fait).sort()).toEqual([...CODES].sort());
    for (const { faites, manuelles, ecarts } of lignes) {
      expect(faites).toBeGreaterThan(40);
      expect(faites).toBeLessThan(120);
      expect([manuelles, ecarts]).toEqual([0, 0]);
    }
  });

  it('is made of real meetings, charters and needs, nothing held later than today, no pupil nor parent named', async () => {
    const [compte] = await t.fabriques.query<Record<string, number>>(
      `select (select count(*)::int from faits f where f.code = any($1) and f.etabli_le is not null and not exists (
           select 1 from reunions r where r.uai = f.uai and r.id = f.objet
           union all select 1 from documents_numeriques d where d.uai = f.uai and d.id = f.objet
           union all select 1 from besoins_formation b where b.uai = f.uai and b.id = f.objet)) as orphelins,
         (select count(*)::int from faits where code = any($1) and etabli_le > '2026-11-22') as futurs,
         (select count(*)::int from reunions where etat = 'tenue' and debut > '2026-11-23') as trop_tot,
         (select count(*)::int from presences where qualite in ('eleves', 'parents') and nom is not null) as nommes,
         (select count(*)::int from actions_locales where responsable is null) as sans_responsable,
         (select count(*)::int from reunions where annee = 2026 and etat = 'planifiee' and debut > '2026-11-22') as a_venir`,
      [CODES],
    );
    expect(compte).toMatchObject({ orphelins: 0, futurs: 0, trop_tot: 0, nommes: 0, sans_responsable: 0 });
    expect(compte?.['a_venir']).toBeGreaterThan(0);
  });
});
