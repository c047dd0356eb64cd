import { dansLeFiltre } from '../filtres.js';
import { ecolesDe } from './ecoles.queries.js';

/**
 * $7: theme, $8: period, $9: today. Reads the schools' own rows, not the counters, so that the sums of this list prove them.
 * A school with nothing to count in the cell is not behind it.
 */
export const ECOLES_D_UNE_CASE = `
  select ${ecolesDe('s')}, s.ent, f.faites, f.applicables, f."enRetard", 100 * f.faites / f.applicables as pourcentage
  from suivis s
  join etablissements e on e.uai = s.uai
  cross join lateral (
    select count(*) filter (where a.statut = 2)::int as faites, count(*) filter (where a.statut < 3)::int as applicables,
      count(*) filter (where a.statut < 2 and fa.echeance < $9::date)::int as "enRetard"
    from avancements a
    join film_actions fa on fa.academie = $1 and fa.annee = $2 and fa.action = a.action and fa.nature = 'action'
    where a.uai = s.uai and a.annee = $2 and a.applicable
      and ($7::text is null or fa.theme = $7) and ($8::smallint is null or fa.periode = $8)
  ) f
  where ${dansLeFiltre('s')} and f.applicables > 0 and ($6::text[] is null or e.recherche like all ($6))`;
