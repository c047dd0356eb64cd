-- Minutes and number of entries of each author's journal, by function, and by tag: one with two tags counts in both.

create or replace function compter_journal_insert() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $f$
begin
  insert into totaux_journal as t (uai, annee, agent, fonction, minutes, nombre)
  select uai, annee, agent, fonction, sum(sens * duree_minutes), sum(sens)
  from (
    select uai, annee, agent, fonction, duree_minutes, 1 as sens from nouvelles
  ) m
  group by uai, annee, agent, fonction
  order by uai, annee, agent, fonction
  on conflict (uai, annee, agent, fonction) do update
  set minutes = t.minutes + excluded.minutes, nombre = t.nombre + excluded.nombre;

  insert into totaux_etiquettes as t (uai, annee, agent, etiquette, minutes, nombre)
  select uai, annee, agent, etiquette, sum(sens * duree_minutes), sum(sens)
  from (
    select uai, annee, agent, etiquettes, duree_minutes, 1 as sens from nouvelles
  ) m, unnest(etiquettes) as etiquette
  group by uai, annee, agent, etiquette
  order by uai, annee, agent, etiquette
  on conflict (uai, annee, agent, etiquette) do update
  set minutes = t.minutes + excluded.minutes, nombre = t.nombre + excluded.nombre;
  return null;
end
$f$;
alter function compter_journal_insert() owner to focale_compteurs;
create or replace trigger compter_journal_insert after insert on activites
  referencing new table as nouvelles for each statement execute function compter_journal_insert();

create or replace function compter_journal_update() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $f$
begin
  insert into totaux_journal as t (uai, annee, agent, fonction, minutes, nombre)
  select uai, annee, agent, fonction, sum(sens * duree_minutes), sum(sens)
  from (
    select uai, annee, agent, fonction, duree_minutes, -1 as sens from anciennes
    union all select uai, annee, agent, fonction, duree_minutes, 1 as sens from nouvelles
  ) m
  group by uai, annee, agent, fonction
  order by uai, annee, agent, fonction
  on conflict (uai, annee, agent, fonction) do update
  set minutes = t.minutes + excluded.minutes, nombre = t.nombre + excluded.nombre;

  insert into totaux_etiquettes as t (uai, annee, agent, etiquette, minutes, nombre)
  select uai, annee, agent, etiquette, sum(sens * duree_minutes), sum(sens)
  from (
    select uai, annee, agent, etiquettes, duree_minutes, -1 as sens from anciennes
    union all select uai, annee, agent, etiquettes, duree_minutes, 1 as sens from nouvelles
  ) m, unnest(etiquettes) as etiquette
  group by uai, annee, agent, etiquette
  order by uai, annee, agent, etiquette
  on conflict (uai, annee, agent, etiquette) do update
  set minutes = t.minutes + excluded.minutes, nombre = t.nombre + excluded.nombre;
  return null;
end
$f$;
alter function compter_journal_update() owner to focale_compteurs;
create or replace trigger compter_journal_update after update on activites
  referencing old table as anciennes new table as nouvelles for each statement execute function compter_journal_update();

create or replace function compter_journal_delete() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $f$
begin
  insert into totaux_journal as t (uai, annee, agent, fonction, minutes, nombre)
  select uai, annee, agent, fonction, sum(sens * duree_minutes), sum(sens)
  from (
    select uai, annee, agent, fonction, duree_minutes, -1 as sens from anciennes
  ) m
  group by uai, annee, agent, fonction
  order by uai, annee, agent, fonction
  on conflict (uai, annee, agent, fonction) do update
  set minutes = t.minutes + excluded.minutes, nombre = t.nombre + excluded.nombre;

  insert into totaux_etiquettes as t (uai, annee, agent, etiquette, minutes, nombre)
  select uai, annee, agent, etiquette, sum(sens * duree_minutes), sum(sens)
  from (
    select uai, annee, agent, etiquettes, duree_minutes, -1 as sens from anciennes
  ) m, unnest(etiquettes) as etiquette
  group by uai, annee, agent, etiquette
  order by uai, annee, agent, etiquette
  on conflict (uai, annee, agent, etiquette) do update
  set minutes = t.minutes + excluded.minutes, nombre = t.nombre + excluded.nombre;
  return null;
end
$f$;
alter function compter_journal_delete() owner to focale_compteurs;
create or replace trigger compter_journal_delete after delete on activites
  referencing old table as anciennes for each statement execute function compter_journal_delete();
