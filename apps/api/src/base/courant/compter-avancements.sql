-- What each line of a film brings to the counters of its school and of its académie, in the writing transaction.

create or replace function compter_avancements_insert() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $f$
begin
  perform pg_advisory_xact_lock_shared(7020002, cle) from (
    select distinct hashtext(academie || '/' || annee) as cle from (
      select s.academie, s.annee from (
        select uai, annee, action, statut, 1 as sens from nouvelles where applicable
      ) m join suivis s on s.uai = m.uai and s.annee = m.annee
    ) l order by 1) v;
  insert into compteurs_suivis as c
    (uai, annee, periode, echeance, region, academie, departement, a_faire, en_cours, faites, sans_objet)
  select uai, annee, periode, echeance, region, academie, departement,
    coalesce(sum(sens) filter (where statut = 0), 0) as a_faire,
    coalesce(sum(sens) filter (where statut = 1), 0) as en_cours,
    coalesce(sum(sens) filter (where statut = 2), 0) as faites,
    coalesce(sum(sens) filter (where statut = 3), 0) as sans_objet
  from (
    select s.uai, s.annee, s.region, s.academie, s.departement, s.type, s.ent, fa.theme, fa.periode, fa.echeance,
      m.statut, m.sens
    from (
      select uai, annee, action, statut, 1 as sens from nouvelles where applicable
    ) m
    join suivis s on s.uai = m.uai and s.annee = m.annee
    join film_actions fa on fa.academie = s.academie and fa.annee = m.annee and fa.action = m.action and fa.nature = 'action'
  ) l
  group by uai, annee, periode, echeance, region, academie, departement
  having bool_or(sens <> 0)
    and (sum(sens) filter (where statut = 0) <> 0 or sum(sens) filter (where statut = 1) <> 0
      or sum(sens) filter (where statut = 2) <> 0 or sum(sens) filter (where statut = 3) <> 0)
  order by uai, annee, periode, echeance
  on conflict (uai, annee, periode, echeance) do update
  set a_faire = c.a_faire + excluded.a_faire, en_cours = c.en_cours + excluded.en_cours,
    faites = c.faites + excluded.faites, sans_objet = c.sans_objet + excluded.sans_objet;
  insert into compteurs_film as c
    (academie, annee, departement, type, ent, theme, periode, echeance, region, a_faire, en_cours, faites, sans_objet)
  select academie, annee, departement, type, ent, theme, periode, echeance, region,
    coalesce(sum(sens) filter (where statut = 0), 0) as a_faire,
    coalesce(sum(sens) filter (where statut = 1), 0) as en_cours,
    coalesce(sum(sens) filter (where statut = 2), 0) as faites,
    coalesce(sum(sens) filter (where statut = 3), 0) as sans_objet
  from (
    select s.uai, s.annee, s.region, s.academie, s.departement, s.type, s.ent, fa.theme, fa.periode, fa.echeance,
      m.statut, m.sens
    from (
      select uai, annee, action, statut, 1 as sens from nouvelles where applicable
    ) m
    join suivis s on s.uai = m.uai and s.annee = m.annee
    join film_actions fa on fa.academie = s.academie and fa.annee = m.annee and fa.action = m.action and fa.nature = 'action'
  ) l
  group by academie, annee, departement, type, ent, theme, periode, echeance, region
  having bool_or(sens <> 0)
    and (sum(sens) filter (where statut = 0) <> 0 or sum(sens) filter (where statut = 1) <> 0
      or sum(sens) filter (where statut = 2) <> 0 or sum(sens) filter (where statut = 3) <> 0)
  order by academie, annee, departement, type, ent, theme, periode, echeance
  on conflict (academie, annee, departement, type, ent, theme, periode, echeance) do update
  set a_faire = c.a_faire + excluded.a_faire, en_cours = c.en_cours + excluded.en_cours,
    faites = c.faites + excluded.faites, sans_objet = c.sans_objet + excluded.sans_objet;
  return null;
end
$f$;
alter function compter_avancements_insert() owner to focale_compteurs;
create or replace trigger compter_avancements_insert after insert on avancements
  referencing new table as nouvelles for each statement execute function compter_avancements_insert();

create or replace function compter_avancements_update() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $f$
declare
  une record;
begin
  -- A tick changes one line: it is counted without the joins and the sums that a batch needs, twice as fast, while every other
  -- tick of the same lines waits for its counters. The same locks are taken in the same order.
  if (select count(*) from nouvelles) = 1 then
    select n.uai, n.annee, n.action, s.academie,
      (n.applicable and n.statut = 0)::int - (o.applicable and o.statut = 0)::int as a_faire,
      (n.applicable and n.statut = 1)::int - (o.applicable and o.statut = 1)::int as en_cours,
      (n.applicable and n.statut = 2)::int - (o.applicable and o.statut = 2)::int as faites,
      (n.applicable and n.statut = 3)::int - (o.applicable and o.statut = 3)::int as sans_objet
    into une
    from nouvelles n cross join anciennes o join suivis s on s.uai = n.uai and s.annee = n.annee;
    if not found or (une.a_faire, une.en_cours, une.faites, une.sans_objet) = (0, 0, 0, 0) then
      return null;
    end if;
    perform pg_advisory_xact_lock_shared(7020002, hashtext(une.academie || '/' || une.annee));
    insert into compteurs_suivis as c
      (uai, annee, periode, echeance, region, academie, departement, a_faire, en_cours, faites, sans_objet)
    select s.uai, s.annee, fa.periode, fa.echeance, s.region, s.academie, s.departement,
      une.a_faire, une.en_cours, une.faites, une.sans_objet
    from suivis s
    join film_actions fa on fa.academie = s.academie and fa.annee = s.annee and fa.action = une.action and fa.nature = 'action'
    where s.uai = une.uai and s.annee = une.annee
    on conflict (uai, annee, periode, echeance) do update
    set a_faire = c.a_faire + excluded.a_faire, en_cours = c.en_cours + excluded.en_cours,
      faites = c.faites + excluded.faites, sans_objet = c.sans_objet + excluded.sans_objet;
    insert into compteurs_film as c
      (academie, annee, departement, type, ent, theme, periode, echeance, region, a_faire, en_cours, faites, sans_objet)
    select s.academie, s.annee, s.departement, s.type, s.ent, fa.theme, fa.periode, fa.echeance, s.region,
      une.a_faire, une.en_cours, une.faites, une.sans_objet
    from suivis s
    join film_actions fa on fa.academie = s.academie and fa.annee = s.annee and fa.action = une.action and fa.nature = 'action'
    where s.uai = une.uai and s.annee = une.annee
    on conflict (academie, annee, departement, type, ent, theme, periode, echeance) do update
    set a_faire = c.a_faire + excluded.a_faire, en_cours = c.en_cours + excluded.en_cours,
      faites = c.faites + excluded.faites, sans_objet = c.sans_objet + excluded.sans_objet;
    return null;
  end if;
  perform pg_advisory_xact_lock_shared(7020002, cle) from (
    select distinct hashtext(academie || '/' || annee) as cle from (
      select s.academie, s.annee from (
        select uai, annee, action, statut, -1 as sens from anciennes where applicable
        union all select uai, annee, action, statut, 1 as sens from nouvelles where applicable
      ) m join suivis s on s.uai = m.uai and s.annee = m.annee
    ) l order by 1) v;
  insert into compteurs_suivis as c
    (uai, annee, periode, echeance, region, academie, departement, a_faire, en_cours, faites, sans_objet)
  select uai, annee, periode, echeance, region, academie, departement,
    coalesce(sum(sens) filter (where statut = 0), 0) as a_faire,
    coalesce(sum(sens) filter (where statut = 1), 0) as en_cours,
    coalesce(sum(sens) filter (where statut = 2), 0) as faites,
    coalesce(sum(sens) filter (where statut = 3), 0) as sans_objet
  from (
    select s.uai, s.annee, s.region, s.academie, s.departement, s.type, s.ent, fa.theme, fa.periode, fa.echeance,
      m.statut, m.sens
    from (
      select uai, annee, action, statut, -1 as sens from anciennes where applicable
      union all select uai, annee, action, statut, 1 as sens from nouvelles where applicable
    ) m
    join suivis s on s.uai = m.uai and s.annee = m.annee
    join film_actions fa on fa.academie = s.academie and fa.annee = m.annee and fa.action = m.action and fa.nature = 'action'
  ) l
  group by uai, annee, periode, echeance, region, academie, departement
  having bool_or(sens <> 0)
    and (sum(sens) filter (where statut = 0) <> 0 or sum(sens) filter (where statut = 1) <> 0
      or sum(sens) filter (where statut = 2) <> 0 or sum(sens) filter (where statut = 3) <> 0)
  order by uai, annee, periode, echeance
  on conflict (uai, annee, periode, echeance) do update
  set a_faire = c.a_faire + excluded.a_faire, en_cours = c.en_cours + excluded.en_cours,
    faites = c.faites + excluded.faites, sans_objet = c.sans_objet + excluded.sans_objet;
  insert into compteurs_film as c
    (academie, annee, departement, type, ent, theme, periode, echeance, region, a_faire, en_cours, faites, sans_objet)
  select academie, annee, departement, type, ent, theme, periode, echeance, region,
    coalesce(sum(sens) filter (where statut = 0), 0) as a_faire,
    coalesce(sum(sens) filter (where statut = 1), 0) as en_cours,
    coalesce(sum(sens) filter (where statut = 2), 0) as faites,
    coalesce(sum(sens) filter (where statut = 3), 0) as sans_objet
  from (
    select s.uai, s.annee, s.region, s.academie, s.departement, s.type, s.ent, fa.theme, fa.periode, fa.echeance,
      m.statut, m.sens
    from (
      select uai, annee, action, statut, -1 as sens from anciennes where applicable
      union all select uai, annee, action, statut, 1 as sens from nouvelles where applicable
    ) m
    join suivis s on s.uai = m.uai and s.annee = m.annee
    join film_actions fa on fa.academie = s.academie and fa.annee = m.annee and fa.action = m.action and fa.nature = 'action'
  ) l
  group by academie, annee, departement, type, ent, theme, periode, echeance, region
  having bool_or(sens <> 0)
    and (sum(sens) filter (where statut = 0) <> 0 or sum(sens) filter (where statut = 1) <> 0
      or sum(sens) filter (where statut = 2) <> 0 or sum(sens) filter (where statut = 3) <> 0)
  order by academie, annee, departement, type, ent, theme, periode, echeance
  on conflict (academie, annee, departement, type, ent, theme, periode, echeance) do update
  set a_faire = c.a_faire + excluded.a_faire, en_cours = c.en_cours + excluded.en_cours,
    faites = c.faites + excluded.faites, sans_objet = c.sans_objet + excluded.sans_objet;
  return null;
end
$f$;
alter function compter_avancements_update() owner to focale_compteurs;
create or replace trigger compter_avancements_update after update on avancements
  referencing old table as anciennes new table as nouvelles for each statement execute function compter_avancements_update();

create or replace function compter_avancements_delete() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $f$
begin
  perform pg_advisory_xact_lock_shared(7020002, cle) from (
    select distinct hashtext(academie || '/' || annee) as cle from (
      select s.academie, s.annee from (
        select uai, annee, action, statut, -1 as sens from anciennes where applicable
      ) m join suivis s on s.uai = m.uai and s.annee = m.annee
    ) l order by 1) v;
  insert into compteurs_suivis as c
    (uai, annee, periode, echeance, region, academie, departement, a_faire, en_cours, faites, sans_objet)
  select uai, annee, periode, echeance, region, academie, departement,
    coalesce(sum(sens) filter (where statut = 0), 0) as a_faire,
    coalesce(sum(sens) filter (where statut = 1), 0) as en_cours,
    coalesce(sum(sens) filter (where statut = 2), 0) as faites,
    coalesce(sum(sens) filter (where statut = 3), 0) as sans_objet
  from (
    select s.uai, s.annee, s.region, s.academie, s.departement, s.type, s.ent, fa.theme, fa.periode, fa.echeance,
      m.statut, m.sens
    from (
      select uai, annee, action, statut, -1 as sens from anciennes where applicable
    ) m
    join suivis s on s.uai = m.uai and s.annee = m.annee
    join film_actions fa on fa.academie = s.academie and fa.annee = m.annee and fa.action = m.action and fa.nature = 'action'
  ) l
  group by uai, annee, periode, echeance, region, academie, departement
  having bool_or(sens <> 0)
    and (sum(sens) filter (where statut = 0) <> 0 or sum(sens) filter (where statut = 1) <> 0
      or sum(sens) filter (where statut = 2) <> 0 or sum(sens) filter (where statut = 3) <> 0)
  order by uai, annee, periode, echeance
  on conflict (uai, annee, periode, echeance) do update
  set a_faire = c.a_faire + excluded.a_faire, en_cours = c.en_cours + excluded.en_cours,
    faites = c.faites + excluded.faites, sans_objet = c.sans_objet + excluded.sans_objet;
  insert into compteurs_film as c
    (academie, annee, departement, type, ent, theme, periode, echeance, region, a_faire, en_cours, faites, sans_objet)
  select academie, annee, departement, type, ent, theme, periode, echeance, region,
    coalesce(sum(sens) filter (where statut = 0), 0) as a_faire,
    coalesce(sum(sens) filter (where statut = 1), 0) as en_cours,
    coalesce(sum(sens) filter (where statut = 2), 0) as faites,
    coalesce(sum(sens) filter (where statut = 3), 0) as sans_objet
  from (
    select s.uai, s.annee, s.region, s.academie, s.departement, s.type, s.ent, fa.theme, fa.periode, fa.echeance,
      m.statut, m.sens
    from (
      select uai, annee, action, statut, -1 as sens from anciennes where applicable
    ) m
    join suivis s on s.uai = m.uai and s.annee = m.annee
    join film_actions fa on fa.academie = s.academie and fa.annee = m.annee and fa.action = m.action and fa.nature = 'action'
  ) l
  group by academie, annee, departement, type, ent, theme, periode, echeance, region
  having bool_or(sens <> 0)
    and (sum(sens) filter (where statut = 0) <> 0 or sum(sens) filter (where statut = 1) <> 0
      or sum(sens) filter (where statut = 2) <> 0 or sum(sens) filter (where statut = 3) <> 0)
  order by academie, annee, departement, type, ent, theme, periode, echeance
  on conflict (academie, annee, departement, type, ent, theme, periode, echeance) do update
  set a_faire = c.a_faire + excluded.a_faire, en_cours = c.en_cours + excluded.en_cours,
    faites = c.faites + excluded.faites, sans_objet = c.sans_objet + excluded.sans_objet;
  return null;
end
$f$;
alter function compter_avancements_delete() owner to focale_compteurs;
create or replace trigger compter_avancements_delete after delete on avancements
  referencing old table as anciennes for each statement execute function compter_avancements_delete();
