-- Territories that schools are in, for the policy of a union of périmètres.

create or replace function situer_etablissements() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $f$
begin
  insert into territoires_etablissements select distinct departement, academie, region from nouvelles on conflict do nothing;
  return null;
end
$f$;
alter function situer_etablissements() owner to focale_compteurs;
create or replace trigger situer_etablissements_insert after insert on etablissements
  referencing new table as nouvelles for each statement execute function situer_etablissements();
create or replace trigger situer_etablissements_update after update on etablissements
  referencing new table as nouvelles for each statement execute function situer_etablissements();
