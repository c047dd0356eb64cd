-- What an académie publishes for a year takes another version with each change of its film, its lines or its attendus.

create or replace function versionner_catalogues_insert() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $f$
begin
  perform pg_advisory_xact_lock(7020002, cle) from (
    select distinct hashtext(academie || '/' || annee) as cle from (select academie, annee from nouvelles) l order by 1) v;
  insert into versions_catalogues as v (academie, annee)
  select distinct academie, annee from (select academie, annee from nouvelles) l order by 1, 2
  on conflict (academie, annee) do update set version = excluded.version;
  return null;
end
$f$;
alter function versionner_catalogues_insert() owner to focale_compteurs;

create or replace function versionner_catalogues_update() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $f$
begin
  perform pg_advisory_xact_lock(7020002, cle) from (
    select distinct hashtext(academie || '/' || annee) as cle from (
    select academie, annee from (table anciennes except table nouvelles) a
    union select academie, annee from (table nouvelles except table anciennes) n) l order by 1) v;
  insert into versions_catalogues as v (academie, annee)
  select distinct academie, annee from (
    select academie, annee from (table anciennes except table nouvelles) a
    union select academie, annee from (table nouvelles except table anciennes) n) l order by 1, 2
  on conflict (academie, annee) do update set version = excluded.version;
  return null;
end
$f$;
alter function versionner_catalogues_update() owner to focale_compteurs;

create or replace function versionner_catalogues_delete() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $f$
begin
  perform pg_advisory_xact_lock(7020002, cle) from (
    select distinct hashtext(academie || '/' || annee) as cle from (select academie, annee from anciennes) l order by 1) v;
  insert into versions_catalogues as v (academie, annee)
  select distinct academie, annee from (select academie, annee from anciennes) l order by 1, 2
  on conflict (academie, annee) do update set version = excluded.version;
  return null;
end
$f$;
alter function versionner_catalogues_delete() owner to focale_compteurs;

create or replace trigger versionner_films_insert after insert on films
  referencing new table as nouvelles for each statement execute function versionner_catalogues_insert();
create or replace trigger versionner_films_update after update on films
  referencing old table as anciennes new table as nouvelles for each statement execute function versionner_catalogues_update();
create or replace trigger versionner_films_delete after delete on films
  referencing old table as anciennes for each statement execute function versionner_catalogues_delete();
create or replace trigger versionner_film_actions_insert after insert on film_actions
  referencing new table as nouvelles for each statement execute function versionner_catalogues_insert();
create or replace trigger versionner_film_actions_update after update on film_actions
  referencing old table as anciennes new table as nouvelles for each statement execute function versionner_catalogues_update();
create or replace trigger versionner_film_actions_delete after delete on film_actions
  referencing old table as anciennes for each statement execute function versionner_catalogues_delete();
create or replace trigger versionner_attendus_modele_insert after insert on attendus_modele
  referencing new table as nouvelles for each statement execute function versionner_catalogues_insert();
create or replace trigger versionner_attendus_modele_update after update on attendus_modele
  referencing old table as anciennes new table as nouvelles for each statement execute function versionner_catalogues_update();
create or replace trigger versionner_attendus_modele_delete after delete on attendus_modele
  referencing old table as anciennes for each statement execute function versionner_catalogues_delete();

create or replace function versionner_tout() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $f$
begin
  update versions_catalogues set version = gen_random_uuid();
  return null;
end
$f$;
alter function versionner_tout() owner to focale_compteurs;
create or replace trigger versionner_tout after truncate on films
  for each statement execute function versionner_tout();
create or replace trigger versionner_tout after truncate on film_actions
  for each statement execute function versionner_tout();
create or replace trigger versionner_tout after truncate on attendus_modele
  for each statement execute function versionner_tout();
