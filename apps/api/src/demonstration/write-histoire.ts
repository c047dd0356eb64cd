import type { Base } from '../socle/base/index.js';

/**
 * Gives the demonstration its past: each line has been what it is since the day it was done, and was to be done from the
 * first day of its year. So the film of any past day can be read.
 */
export async function writeHistoire(base: Base, aujourdhui: string): Promise<void> {
  await base.query(`update films f set publie_le = n.debut from annees n where n.annee = f.annee`);
  await base.query(`update film_actions l set modifie_le = n.debut from annees n where n.annee = l.annee`);
  await base.query(`delete from film_actions_histoire`);
  await base.query(`delete from avancements_histoire`);
  await base.query(
    `insert into avancements_histoire (uai, annee, action, statut, applicable, automatique, force, version, depuis, jusqu_a)
     select a.uai, a.annee, a.action, 0, a.applicable, false, false, 1, n.debut, d.instant
     from avancements a join annees n on n.annee = a.annee
     cross join lateral (
       select coalesce(a.fait_le, least(n.debut + 60, $1::date - 1)) + time '12:00' as instant
     ) d
     where a.statut <> 0 and d.instant > n.debut`,
    [aujourdhui],
  );
  await base.query(
    `update avancements a set version = case when statut = 0 then 1 else 2 end,
       modifie_le = coalesce(h.jusqu_a, n.debut)
     from annees n, avancements b
     left join avancements_histoire h on h.uai = b.uai and h.annee = b.annee and h.action = b.action
     where n.annee = a.annee and b.uai = a.uai and b.annee = a.annee and b.action = a.action`,
  );
  await base.query(`delete from avancements_histoire where depuis >= jusqu_a`);
}
