-- The directory of the network: what one may read of people beyond one's own périmètre.

create or replace function reseau_numerique(p_jour date)
  returns table (
    personne uuid, prenom text, nom text, courriel text, fonction text, uai char(8), etablissement text, commune text,
    departement text, academie text, recherche text
  )
language sql stable security definer set search_path = public, pg_temp as $f$
with perimetre as (
  select string_to_array(nullif(current_setting('focale.uais', true), ''), ',')::bpchar[] as uais,
    string_to_array(nullif(current_setting('focale.departements', true), ''), ',') as departements,
    string_to_array(nullif(current_setting('focale.academies', true), ''), ',') as academies,
    string_to_array(nullif(current_setting('focale.regions', true), ''), ',') as regions
  where nullif(current_setting('focale.agent', true), '') is not null
),
siennes as (
  select e.academie as code from perimetre p join etablissements e on e.uai = any(p.uais)
  union select d.academie from perimetre p join departements d on d.code = any(p.departements)
  union select a.code from perimetre p join academies a on a.code = any(p.academies) or a.region = any(p.regions)
),
gens as (
  select m.agent as personne, a.prenom, a.nom, a.courriel, 'RRUPN' as fonction, m.uai
  from mandats m join agents a on a.id = m.agent join annees n on n.annee = m.annee
  where m.etat in ('transmise', 'acceptee', 'close') and p_jour between m.debut and coalesce(m.fin, n.fin)
  union
  -- Somebody without an account is one person by their name and address, else by their name in their school.
  select coalesce(f.agent, m.id, first_value(f.id) over (
      partition by coalesce(lower(f.courriel), f.uai), lower(f.prenom || ' ' || f.nom) order by f.id)),
    f.prenom, f.nom, coalesce(f.courriel, a.courriel), f.code, f.uai
  from fonctions_designees f join annees n on n.annee = f.annee left join agents a on a.id = f.agent
  left join agents m on f.agent is null and lower(m.courriel) = lower(f.courriel)
    and lower(m.prenom || ' ' || m.nom) = lower(f.prenom || ' ' || f.nom)
  where p_jour between f.debut and coalesce(f.fin, n.fin)
)
select g.personne, g.prenom, g.nom, g.courriel, g.fonction, e.uai, e.nom, e.commune, e.departement, e.academie,
  e.recherche || ' ' || replace(regexp_replace(normalize(lower(g.prenom || ' ' || g.nom), nfd), '[\u0300-\u036f]', '', 'g'), 'œ', 'oe')
from siennes s join etablissements e on e.academie = s.code join gens g on g.uai = e.uai
$f$;
comment on function reseau_numerique(date) is 'Names, functions, schools and professional mails of the RRUPN and référents of the caller''s académies, active on a day';
alter function reseau_numerique(date) owner to focale_compteurs;
grant execute on function reseau_numerique(date) to focale_perimetre;
