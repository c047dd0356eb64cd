-- How many schools an académie has in a year, by the dimensions of its dashboard.

create or replace function compter_ecoles_insert() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $f$
begin
  perform pg_advisory_xact_lock_shared(7020002, cle) from (
    select distinct hashtext(academie || '/' || annee) as cle from (
      select n.*, 1 as sens from nouvelles n
    ) l order by 1) v;
  insert into compteurs_ecoles as c (academie, annee, departement, type, ent, region, ecoles)
  select academie, annee, departement, type, ent, region, sum(sens)
  from (
    select n.*, 1 as sens from nouvelles n
  ) m
  group by academie, annee, departement, type, ent, region having sum(sens) <> 0
  order by academie, annee, departement, type, ent
  on conflict (academie, annee, departement, type, ent) do update set ecoles = c.ecoles + excluded.ecoles;
  return null;
end
$f$;
alter function compter_ecoles_insert() owner to focale_compteurs;
create or replace trigger compter_ecoles_insert after insert on suivis
  referencing new table as nouvelles for each statement execute function compter_ecoles_insert();

create or replace function deplacer_ecoles() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $f$
begin
  perform pg_advisory_xact_lock_shared(7020002, cle) from (
    select distinct hashtext(academie || '/' || annee) as cle from (
      select a.*, -1 as sens from anciennes a
      union all select n.*, 1 as sens from nouvelles n
    ) l order by 1) v;
  insert into compteurs_ecoles as c (academie, annee, departement, type, ent, region, ecoles)
  select academie, annee, departement, type, ent, region, sum(sens)
  from (
    select a.*, -1 as sens from anciennes a
    union all select n.*, 1 as sens from nouvelles n
  ) m
  group by academie, annee, departement, type, ent, region having sum(sens) <> 0
  order by academie, annee, departement, type, ent
  on conflict (academie, annee, departement, type, ent) do update set ecoles = c.ecoles + excluded.ecoles;
  return null;
end
$f$;
alter function deplacer_ecoles() owner to focale_compteurs;
create or replace trigger deplacer_ecoles after update on suivis
  referencing old table as anciennes new table as nouvelles for each statement execute function deplacer_ecoles();

create or replace function compter_ecoles_delete() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $f$
begin
  perform pg_advisory_xact_lock_shared(7020002, cle) from (
    select distinct hashtext(academie || '/' || annee) as cle from (
      select a.*, -1 as sens from anciennes a
    ) l order by 1) v;
  insert into compteurs_ecoles as c (academie, annee, departement, type, ent, region, ecoles)
  select academie, annee, departement, type, ent, region, sum(sens)
  from (
    select a.*, -1 as sens from anciennes a
  ) m
  group by academie, annee, departement, type, ent, region having sum(sens) <> 0
  order by academie, annee, departement, type, ent
  on conflict (academie, annee, departement, type, ent) do update set ecoles = c.ecoles + excluded.ecoles;
  return null;
end
$f$;
alter function compter_ecoles_delete() owner to focale_compteurs;
create or replace trigger compter_ecoles_delete after delete on suivis
  referencing old table as anciennes for each statement execute function compter_ecoles_delete();
