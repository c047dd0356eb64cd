-- People, as those who give rights read them: a place with its territories, the state of an account.

create or replace function lieu_du_droit(p_uai text, p_departement text, p_academie text, p_region text)
  returns json language sql stable set search_path = public, pg_temp as $f$
  select json_strip_nulls(json_build_object('uai', l.uai, 'departement', l.departement, 'academie', l.academie, 'region', l.region))
  from (
    select e.uai, e.departement, e.academie, e.region from etablissements e where e.uai = p_uai::char(8)
    union all
    select null, d.code, d.academie, a.region from departements d join academies a on a.code = d.academie where d.code = p_departement
    union all
    select null, null, a.code, a.region from academies a where a.code = p_academie
    union all
    select null, null, null, r.code from regions r where r.code = p_region
  ) l limit 1
$f$;
comment on function lieu_du_droit(text, text, text, text) is 'A place with the territories where it lies; null when the caller sees none';

create or replace function etat_du_compte(p_agent uuid)
  returns text language sql stable security definer set search_path = public, pg_temp as $f$
  select case when not c.actif then 'desactive' when c.mot_de_passe is null then 'en_attente' else 'actif' end
  from comptes c where c.agent = p_agent
$f$;
comment on function etat_du_compte(uuid) is 'Whether an account is open, waits for its person, or was closed; nothing else of it';
alter function etat_du_compte(uuid) owner to focale_ouverture;
grant execute on function etat_du_compte(uuid) to focale_perimetre, focale_plateforme;
