-- Opens a request: who it is, what they may do on what the route names, and the scope that the policies read.

create or replace function ouvrir(
  p_empreinte text, p_jour date, p_cible text, p_code text, p_annee smallint, p_roles text[], p_droit text
) returns json language plpgsql security definer set search_path = public, pg_temp as $f$
declare
  lui record;
  lieu record;
  droits record;
  pretes json;
  pretee boolean := false;
  connue json;
begin
  select a.id, a.prenom, a.nom, a.courriel, s.vue_le < maintenant() - interval '10 minutes' as a_renouveler into lui
  from sessions s join comptes c on c.agent = s.agent and c.actif join agents a on a.id = s.agent
  where s.empreinte = p_empreinte and s.expire_le > maintenant();
  if not found then
    return null;
  end if;

  if p_cible = 'etablissement' then
    select e.uai, e.departement, e.academie, e.region into lieu from etablissements e where e.uai = p_code::char(8);
    select coalesce(json_agg(json_build_object('id', g.id, 'droits', g.droits)), '[]'),
      coalesce(bool_or(p_droit = any(g.droits)), false)
    into pretes, pretee
    from delegations g where g.uai = p_code::char(8) and g.agent = lui.id and g.revoquee_le is null
      and p_jour between g.debut and g.fin;
  elsif p_cible = 'academie' then
    select null::char(8) as uai, null::text as departement, c.code as academie, c.region into lieu
    from academies c where c.code = p_code;
  else
    select null::char(8) as uai, null::text as departement, null::text as academie, r.code as region into lieu
    from (select 1) une left join regions r on p_cible = 'region' and r.code = p_code;
  end if;

  if p_annee is not null then
    select json_build_object('annee', n.annee, 'fin', n.fin) into connue from annees n where n.annee = p_annee;
  end if;

  select coalesce(json_agg(h.vue order by h.debut, h.id), '[]') as toutes,
    coalesce(json_agg(h.vue order by h.debut, h.id) filter (where h.couvre), '[]') as couvrantes,
    (array_agg(h.role order by h.role = 'administrateur', array_position(p_roles, h.role)) filter (where h.utile))[1] as role,
    coalesce(bool_or(h.utile and h.role <> 'administrateur'), false) as atteint,
    coalesce(bool_or(h.utile and (h.academie is not null or h.region is not null)), false) as entiere,
    string_agg(distinct h.uai, ',') filter (where h.utile) as uais,
    string_agg(distinct h.departement, ',') filter (where h.utile) as departements,
    string_agg(distinct h.academie, ',') filter (where h.utile) as academies,
    string_agg(distinct h.region, ',') filter (where h.utile) as regions
  into droits
  from (
    select h.*, c.couvre,
      c.couvre and (p_roles is null or h.role = any(p_roles) or (pretee and h.role = 'adjoint')) as utile,
      json_strip_nulls(json_build_object('role', h.role, 'region', h.region, 'academie', h.academie,
        'departement', h.departement, 'uai', h.uai, 'fonctions', h.fonctions, 'debut', h.debut, 'fin', h.fin,
        'academieDuDepartement', d.academie)) as vue
    from habilitations h left join departements d on d.code = h.departement
    cross join lateral (select case p_cible
        when 'etablissement' then lieu.uai is not null and (h.role = 'administrateur' or h.uai = lieu.uai
          or h.departement = lieu.departement or h.academie = lieu.academie or h.region = lieu.region)
        when 'academie' then h.academie = lieu.academie or h.region = lieu.region or d.academie = lieu.academie
        when 'region' then h.region = lieu.region
        else true
      end is true as couvre) c
    where h.agent = lui.id and h.debut <= p_jour and (h.fin is null or p_jour <= h.fin)
  ) h;

  perform set_config('focale.agent', lui.id::text, true);
  case p_cible
    when 'etablissement' then
      perform set_config('focale.role', coalesce(droits.role, ''), true);
      if droits.atteint then
        perform set_config('focale.uai', lieu.uai, true);
      end if;
    when 'academie' then
      perform set_config('focale.role', coalesce(droits.role, ''), true);
      if droits.atteint then
        perform set_config('focale.academie', lieu.academie, true),
          set_config('focale.departements', case when droits.entiere then '' else droits.departements end, true);
      end if;
    when 'region' then
      perform set_config('focale.role', coalesce(droits.role, ''), true);
      if droits.atteint then
        perform set_config('focale.region', lieu.region, true);
      end if;
    else
      perform set_config('focale.uais', coalesce(droits.uais, ''), true),
        set_config('focale.departements', coalesce(droits.departements, ''), true),
        set_config('focale.academies', coalesce(droits.academies, ''), true),
        set_config('focale.regions', coalesce(droits.regions, ''), true);
  end case;

  return json_build_object(
    'agent', json_build_object('id', lui.id, 'prenom', lui.prenom, 'nom', lui.nom, 'courriel', lui.courriel),
    'aRenouveler', lui.a_renouveler, 'habilitations', droits.toutes, 'couvrantes', droits.couvrantes,
    'delegations', coalesce(pretes, '[]'), 'annee', connue);
end
$f$;
comment on function ouvrir(text, date, text, text, smallint, text[], text) is 'Session by the print of its secret and rights on a target on a day, for the roles that hold the permission; sets the scope';
alter function ouvrir(text, date, text, text, smallint, text[], text) owner to focale_ouverture;
grant execute on function ouvrir(text, date, text, text, smallint, text[], text)
  to focale_etablissement, focale_academie, focale_region, focale_perimetre, focale_plateforme;
