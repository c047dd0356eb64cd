-- People, as those who give rights read them: each right with the territories where it lies, the state of an account.

drop view if exists habilitations_situees;
create view habilitations_situees with (security_invoker = true) as
select h.id, h.agent, h.role, h.uai, h.debut, h.fin, l.lieu,
  json_strip_nulls(json_build_object('id', h.id, 'role', h.role, 'region', h.region, 'academie', h.academie,
    'departement', h.departement, 'uai', h.uai, 'etablissement', e.nom, 'fonctions', h.fonctions, 'debut', h.debut,
    'fin', h.fin, 'prisLe', h.pris_le, 'interim', h.interim, 'version', h.version, 'lieu', l.lieu)) as vue
from habilitations h
left join etablissements e on e.uai = h.uai
left join departements d on d.code = h.departement
left join academies a on a.code = coalesce(h.academie, d.academie)
cross join lateral (select json_strip_nulls(json_build_object('uai', h.uai, 'departement', coalesce(h.departement, e.departement),
  'academie', coalesce(h.academie, e.academie, d.academie), 'region', coalesce(h.region, e.region, a.region))) as lieu) l;
comment on view habilitations_situees is 'Rights with the territories where they lie, under the policies of their reader';
grant select on habilitations_situees
  to focale_etablissement, focale_perimetre, focale_plateforme, focale_invitation, focale_connexion;

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
