import { dansLeFiltre } from '../filtres.js';

/** Source: « Film: what is counted » of `docs/droits.md`. Sans objet is out of the denominator; a deadline counts once it has passed. `jour` is a date parameter. */
const sommesDuFilm = (jour: string): string => `
  sum(faites)::int as faites, sum(a_faire + en_cours + faites)::int as applicables, sum(sans_objet)::int as "sansObjet",
  coalesce(sum(faites) filter (where echeance < ${jour}::date), 0)::int as "faitesEchues",
  coalesce(sum(a_faire + en_cours + faites) filter (where echeance < ${jour}::date), 0)::int as "applicablesEchues"`;

/**
 * $6: today. Every cut of the film in one pass over the counters: the columns left null name the cut
 * (all null: the whole; département and theme: a cell of the heat map).
 */
export const FILM_D_ACADEMIE = `
  select departement, theme, periode, ${sommesDuFilm('$6')}
  from compteurs_film c
  where ${dansLeFiltre('c')} and c.a_faire + c.en_cours + c.faites + c.sans_objet > 0
  group by grouping sets ((), (departement), (theme), (periode), (departement, theme))`;

export const ATTENDUS_D_ACADEMIE = `
  select m.academie, m.code, m.intitule, m.genre, m.echeance::text as echeance, m.echeance < $6::date as echu,
    coalesce(c.attendus, 0)::int as attendus, coalesce(c.recus, 0)::int as recus
  from attendus_modele m
  left join (
    select code, sum(attendus) as attendus, sum(recus) as recus from compteurs_attendus c
    where ${dansLeFiltre('c')} group by code
  ) c on c.code = m.code
  where m.academie = $1 and m.annee = $2 and m.actif
  order by m.ordre, m.code`;

/** $6: départements that the right is limited to, or null. Themes come in the order of the film. */
export const PERIMETRE_D_ACADEMIE = `
  with ecoles as (
    select s.departement, s.type, s.ent, count(*)::int as nombre, count(*) filter (where ${dansLeFiltre('s')})::int as retenues
    from suivis s where s.academie = $1 and s.annee = $2 group by s.departement, s.type, s.ent
  )
  select a.nom,
    (select coalesce(sum(retenues), 0)::int from ecoles) as etablissements,
    (select coalesce(json_agg(json_build_object('code', d.code, 'nom', d.nom, 'etablissements',
      (select coalesce(sum(retenues), 0)::int from ecoles where departement = d.code)) order by d.code), '[]'::json)
      from departements d where d.academie = $1 and ($6::text[] is null or d.code = any($6))) as departements,
    (select coalesce(json_agg(distinct type), '[]'::json) from ecoles) as types,
    (select coalesce(json_agg(distinct ent), '[]'::json) from ecoles) as ents,
    (select coalesce(json_agg(theme order by rang), '[]'::json)
      from (select theme, min(ordre) as rang from film_actions
        where academie = $1 and annee = $2 and nature = 'action' group by theme) t) as themes
  from academies a where a.code = $1`;

/** $1: région, $2: year, $3: today. */
export const FILM_DE_REGION = `
  select academie, ${sommesDuFilm('$3')}
  from compteurs_film where region = $1 and annee = $2 group by grouping sets ((), (academie))`;

export const ATTENDUS_DE_REGION = `
  select m.academie, m.code, m.intitule, m.genre, m.echeance::text as echeance, m.echeance < $3::date as echu,
    coalesce(sum(c.attendus), 0)::int as attendus, coalesce(sum(c.recus), 0)::int as recus
  from attendus_modele m
  left join compteurs_attendus c on c.academie = m.academie and c.annee = m.annee and c.code = m.code
  where m.annee = $2 and m.actif and m.academie in (select code from academies where region = $1)
  group by m.academie, m.annee, m.code
  order by m.ordre, m.code, m.academie`;

export const PERIMETRE_DE_REGION = `
  select r.nom,
    (select coalesce(json_agg(json_build_object('academie', a.code, 'nom', a.nom, 'etablissements',
      (select count(*)::int from suivis s where s.academie = a.code and s.annee = $2)) order by a.nom, a.code), '[]'::json)
      from academies a where a.region = $1) as academies
  from regions r where r.code = $1`;
