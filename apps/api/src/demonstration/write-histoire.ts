import { CODES_STATUTS_ACTION as STATUT } from '@focale/domaine';
import type { Base } from '../socle/contexte/index.js';

/** Instant at which a line became what it is ($1: today). */
const INSTANT = `(coalesce(a.fait_le, least(n.debut + 60, $1::date - 1)) + time '12:00')::timestamptz`;

/**
 * Gives the demonstration its past: each line has been what it is since the day it was done, and was to be done from the
 * first day of its year. So the film of any past day can be read.
 */
export async function writeHistoire(base: Base, aujourdhui: string): Promise<void> {
  await base.query(`update films f set publie_le = n.debut from annees n where n.annee = f.annee`);
  await base.query(`update films_publications p set publie_le = n.debut from annees n where n.annee = p.annee`);
  await base.query(`update film_actions l set modifie_le = n.debut from annees n where n.annee = l.annee`);
  await base.query(`update suivis s set modifie_le = n.debut from annees n where n.annee = s.annee`);
  await base.query(`update actions_locales l set modifie_le = n.debut + 60 from annees n where n.annee = l.annee`);
  await base.query(
    `insert into avancements_histoire (uai, annee, action, statut, applicable, automatique, force, version, depuis, jusqu_a)
     select a.uai, a.annee, a.action, ${STATUT.a_faire}, a.applicable, false, false, 1, n.debut, ${INSTANT}
     from avancements a join annees n on n.annee = a.annee where a.statut <> ${STATUT.a_faire} and ${INSTANT} > n.debut`,
    [aujourdhui],
  );
  await base.query(
    `update avancements a set version = case when a.statut = ${STATUT.a_faire} then 1 else 2 end,
       modifie_le = case when a.statut = ${STATUT.a_faire} then n.debut else ${INSTANT} end
     from annees n where n.annee = a.annee`,
    [aujourdhui],
  );
}
