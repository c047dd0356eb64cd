-- When a row was last written, on the application's clock.

create or replace function dater_modification() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $f$
begin
  if current_user <> 'focale_demonstration' then
    new.modifie_le := greatest(public.maintenant_exact(), old.modifie_le + interval '1 microsecond');
  end if;
  return new;
end
$f$;
comment on function dater_modification() is 'Instants follow the order in which writers got the row, not that in which their transactions began';
create or replace trigger dater_actions_locales before update on actions_locales
  for each row execute function dater_modification();
create or replace trigger dater_avancements before update on avancements
  for each row execute function dater_modification();
create or replace trigger dater_film_actions before update on film_actions
  for each row execute function dater_modification();
create or replace trigger dater_suivis before update on suivis
  for each row execute function dater_modification();
