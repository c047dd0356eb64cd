import { dansLeFiltre } from '../filtres.js';
import { ecolesDe } from './ecoles.queries.js';

/** $7: today; $8: one attendu, or null. A school is late by a line of its film or by an attendu; with $8, by that attendu. */
export const ECOLES_EN_RETARD = `
  select ${ecolesDe('s')}, coalesce(f.en_retard, 0) as "enRetard", coalesce(r.attendus, '[]'::json) as "attendusEnRetard"
  from suivis s
  join etablissements e on e.uai = s.uai
  left join (
    select c.uai, sum(c.a_faire + c.en_cours)::int as en_retard
    from compteurs_suivis c
    where c.academie = $1 and c.annee = $2 and c.echeance < $7::date and c.a_faire + c.en_cours > 0
    group by c.uai
  ) f on f.uai = s.uai
  left join lateral (
    select bool_or(a.code = $8) as demande,
      json_agg(json_build_object('code', m.code, 'intitule', m.intitule, 'genre', m.genre, 'echeance', m.echeance) order by m.ordre, m.code) as attendus
    from attendus_modele m
    join attendus_etablissements a on a.uai = s.uai and a.annee = $2 and a.code = m.code and a.etat = 0
    where m.academie = $1 and m.annee = $2 and m.actif and m.echeance < $7::date
  ) r on true
  where ${dansLeFiltre('s')} and ($6::text[] is null or e.recherche like all ($6))
    and case when $8::text is null then f.en_retard > 0 or r.attendus is not null else r.demande end`;
