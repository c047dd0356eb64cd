-- Differences between what is counted and what a recount gives; none, unless something is wrong.

create or replace function ecarts_des_lignes() returns table (compteur text, cle text, compte text, recompte text)
language sql stable security definer set search_path = public, pg_temp as $f$
with lignes as (
  select s.uai, s.annee, s.region, s.academie, s.departement, s.type, s.ent, c.theme, c.periode, c.echeance, c.statut
  from suivis s join vue_lignes_comptees c on c.uai = s.uai and c.annee = s.annee and c.academie = s.academie
),
film as (
  select concat_ws('/', academie, annee, departement, type, ent, theme, periode, echeance) as cle,
    concat_ws(',', count(*) filter (where statut = 0), count(*) filter (where statut = 1),
      count(*) filter (where statut = 2), count(*) filter (where statut = 3)) as v
  from lignes group by academie, annee, departement, type, ent, theme, periode, echeance
),
film_c as (
  select concat_ws('/', academie, annee, departement, type, ent, theme, periode, echeance) as cle,
    concat_ws(',', a_faire, en_cours, faites, sans_objet) as v
  from compteurs_film where (a_faire, en_cours, faites, sans_objet) <> (0, 0, 0, 0)
),
ecole as (
  select concat_ws('/', uai, annee, periode, echeance) as cle,
    concat_ws(',', count(*) filter (where statut = 0), count(*) filter (where statut = 1),
      count(*) filter (where statut = 2), count(*) filter (where statut = 3)) as v
  from lignes group by uai, annee, periode, echeance
),
ecole_c as (
  select concat_ws('/', uai, annee, periode, echeance) as cle, concat_ws(',', a_faire, en_cours, faites, sans_objet) as v
  from compteurs_suivis where (a_faire, en_cours, faites, sans_objet) <> (0, 0, 0, 0)
),
attendu as (
  select concat_ws('/', s.academie, s.annee, s.departement, s.type, s.ent, e.code) as cle,
    concat_ws(',', count(*) filter (where e.etat < 2), count(*) filter (where e.etat = 1)) as v
  from attendus_etablissements e join suivis s on s.uai = e.uai and s.annee = e.annee
  group by s.academie, s.annee, s.departement, s.type, s.ent, e.code
  having count(*) filter (where e.etat < 2) > 0
),
attendu_c as (
  select concat_ws('/', academie, annee, departement, type, ent, code) as cle, concat_ws(',', attendus, recus) as v
  from compteurs_attendus where attendus <> 0 or recus <> 0
),
journal as (
  select concat_ws('/', uai, annee, agent, fonction) as cle, concat_ws(',', sum(duree_minutes), count(*)) as v
  from activites group by uai, annee, agent, fonction
),
journal_c as (
  select concat_ws('/', uai, annee, agent, fonction) as cle, concat_ws(',', minutes, nombre) as v
  from totaux_journal where nombre <> 0 or minutes <> 0
),
etiquette as (
  select concat_ws('/', uai, annee, agent, e) as cle, concat_ws(',', sum(duree_minutes), count(*)) as v
  from activites, unnest(etiquettes) as e group by uai, annee, agent, e
),
etiquette_c as (
  select concat_ws('/', uai, annee, agent, etiquette) as cle, concat_ws(',', minutes, nombre) as v
  from totaux_etiquettes where nombre <> 0 or minutes <> 0
)
select 'film', cle, c.v, r.v from film r full join film_c c using (cle) where c.v is distinct from r.v
union all select 'suivi', cle, c.v, r.v from ecole r full join ecole_c c using (cle) where c.v is distinct from r.v
union all select 'attendus', cle, c.v, r.v from attendu r full join attendu_c c using (cle) where c.v is distinct from r.v
union all select 'journal', cle, c.v, r.v from journal r full join journal_c c using (cle) where c.v is distinct from r.v
union all select 'etiquettes', cle, c.v, r.v from etiquette r full join etiquette_c c using (cle) where c.v is distinct from r.v
$f$;
alter function ecarts_des_lignes() owner to focale_compteurs;

create or replace function ecarts_compteurs() returns table (compteur text, cle text, compte text, recompte text)
language sql stable security definer set search_path = public, pg_temp as $f$
with ecole as (
  select concat_ws('/', academie, annee, departement, type, ent) as cle, count(*)::text as v
  from suivis group by academie, annee, departement, type, ent
),
ecole_c as (
  select concat_ws('/', academie, annee, departement, type, ent) as cle, ecoles::text as v
  from compteurs_ecoles where ecoles <> 0
)
select * from ecarts_des_lignes()
union all select 'ecoles', cle, c.v, r.v from ecole r full join ecole_c c using (cle) where c.v is distinct from r.v
$f$;
alter function ecarts_compteurs() owner to focale_compteurs;
