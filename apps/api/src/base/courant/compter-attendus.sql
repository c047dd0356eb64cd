-- What each attendu of a school brings to the counters of its académie.

create or replace function compter_attendus_insert() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $f$
begin
  perform pg_advisory_xact_lock_shared(7020002, cle) from (
    select distinct hashtext(academie || '/' || annee) as cle from (
      select s.academie, s.annee from (
        select uai, annee, code, etat, 1 as sens from nouvelles
      ) m join suivis s on s.uai = m.uai and s.annee = m.annee
    ) l order by 1) v;
  insert into compteurs_attendus as c (academie, annee, departement, type, ent, code, region, attendus, recus)
  select academie, annee, departement, type, ent, code, region,
    coalesce(sum(sens) filter (where etat < 2), 0), coalesce(sum(sens) filter (where etat = 1), 0)
  from (
    select s.uai, s.annee, s.region, s.academie, s.departement, s.type, s.ent, m.code, m.etat, m.sens
    from (
      select uai, annee, code, etat, 1 as sens from nouvelles
    ) m join suivis s on s.uai = m.uai and s.annee = m.annee
  ) l
  group by academie, annee, departement, type, ent, code, region
  having sum(sens) filter (where etat < 2) <> 0 or sum(sens) filter (where etat = 1) <> 0
  order by academie, annee, departement, type, ent, code
  on conflict (academie, annee, departement, type, ent, code) do update
  set attendus = c.attendus + excluded.attendus, recus = c.recus + excluded.recus;
  return null;
end
$f$;
alter function compter_attendus_insert() owner to focale_compteurs;
create or replace trigger compter_attendus_insert after insert on attendus_etablissements
  referencing new table as nouvelles for each statement execute function compter_attendus_insert();

create or replace function compter_attendus_update() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $f$
begin
  perform pg_advisory_xact_lock_shared(7020002, cle) from (
    select distinct hashtext(academie || '/' || annee) as cle from (
      select s.academie, s.annee from (
        select uai, annee, code, etat, -1 as sens from anciennes
        union all select uai, annee, code, etat, 1 as sens from nouvelles
      ) m join suivis s on s.uai = m.uai and s.annee = m.annee
    ) l order by 1) v;
  insert into compteurs_attendus as c (academie, annee, departement, type, ent, code, region, attendus, recus)
  select academie, annee, departement, type, ent, code, region,
    coalesce(sum(sens) filter (where etat < 2), 0), coalesce(sum(sens) filter (where etat = 1), 0)
  from (
    select s.uai, s.annee, s.region, s.academie, s.departement, s.type, s.ent, m.code, m.etat, m.sens
    from (
      select uai, annee, code, etat, -1 as sens from anciennes
      union all select uai, annee, code, etat, 1 as sens from nouvelles
    ) m join suivis s on s.uai = m.uai and s.annee = m.annee
  ) l
  group by academie, annee, departement, type, ent, code, region
  having sum(sens) filter (where etat < 2) <> 0 or sum(sens) filter (where etat = 1) <> 0
  order by academie, annee, departement, type, ent, code
  on conflict (academie, annee, departement, type, ent, code) do update
  set attendus = c.attendus + excluded.attendus, recus = c.recus + excluded.recus;
  return null;
end
$f$;
alter function compter_attendus_update() owner to focale_compteurs;
create or replace trigger compter_attendus_update after update on attendus_etablissements
  referencing old table as anciennes new table as nouvelles for each statement execute function compter_attendus_update();

create or replace function compter_attendus_delete() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $f$
begin
  perform pg_advisory_xact_lock_shared(7020002, cle) from (
    select distinct hashtext(academie || '/' || annee) as cle from (
      select s.academie, s.annee from (
        select uai, annee, code, etat, -1 as sens from anciennes
      ) m join suivis s on s.uai = m.uai and s.annee = m.annee
    ) l order by 1) v;
  insert into compteurs_attendus as c (academie, annee, departement, type, ent, code, region, attendus, recus)
  select academie, annee, departement, type, ent, code, region,
    coalesce(sum(sens) filter (where etat < 2), 0), coalesce(sum(sens) filter (where etat = 1), 0)
  from (
    select s.uai, s.annee, s.region, s.academie, s.departement, s.type, s.ent, m.code, m.etat, m.sens
    from (
      select uai, annee, code, etat, -1 as sens from anciennes
    ) m join suivis s on s.uai = m.uai and s.annee = m.annee
  ) l
  group by academie, annee, departement, type, ent, code, region
  having sum(sens) filter (where etat < 2) <> 0 or sum(sens) filter (where etat = 1) <> 0
  order by academie, annee, departement, type, ent, code
  on conflict (academie, annee, departement, type, ent, code) do update
  set attendus = c.attendus + excluded.attendus, recus = c.recus + excluded.recus;
  return null;
end
$f$;
alter function compter_attendus_delete() owner to focale_compteurs;
create or replace trigger compter_attendus_delete after delete on attendus_etablissements
  referencing old table as anciennes for each statement execute function compter_attendus_delete();
