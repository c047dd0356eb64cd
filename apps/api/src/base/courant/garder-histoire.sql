-- What a row was, before it is changed or removed: a past day can be read again.

create or replace function garder_avancements() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $f$
begin
  insert into avancements_histoire (uai, annee, action, statut, applicable, automatique, force, fait_le, commentaire, motif, agent, charge_agent,
    charge_nom, version, depuis, jusqu_a)
  values (old.uai, old.annee, old.action, old.statut, old.applicable, old.automatique, old.force, old.fait_le, old.commentaire, old.motif, old.agent, old.charge_agent,
    old.charge_nom, old.version, old.modifie_le, case when tg_op = 'UPDATE' then new.modifie_le
    else greatest(public.maintenant_exact(), old.modifie_le + interval '1 microsecond') end) on conflict do nothing;
  return null;
end
$f$;
alter function garder_avancements() owner to focale_compteurs;
create or replace trigger garder_avancements_delete after delete on avancements
  for each row execute function garder_avancements();
create or replace trigger garder_avancements_update after update on avancements
  for each row when (old.modifie_le < new.modifie_le) execute function garder_avancements();

create or replace function garder_film_actions() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $f$
begin
  insert into film_actions_histoire (academie, annee, action, ordre, code, cle, serie, periode, theme, intitule, nature, applicabilite, responsable,
    responsable_origine, acteurs_associes, obligation, base_legale, ressources, outils, remarque, fait, echeance, certitude,
    prerequis, hors_film, depuis, jusqu_a)
  values (old.academie, old.annee, old.action, old.ordre, old.code, old.cle, old.serie, old.periode, old.theme, old.intitule, old.nature, old.applicabilite, old.responsable,
    old.responsable_origine, old.acteurs_associes, old.obligation, old.base_legale, old.ressources, old.outils, old.remarque, old.fait, old.echeance, old.certitude,
    old.prerequis, old.hors_film, old.modifie_le, case when tg_op = 'UPDATE' then new.modifie_le
    else greatest(public.maintenant_exact(), old.modifie_le + interval '1 microsecond') end) on conflict do nothing;
  return null;
end
$f$;
alter function garder_film_actions() owner to focale_compteurs;
create or replace trigger garder_film_actions_delete after delete on film_actions
  for each row execute function garder_film_actions();
create or replace trigger garder_film_actions_update after update on film_actions
  for each row when (old.modifie_le < new.modifie_le) execute function garder_film_actions();

create or replace function garder_suivis() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $f$
begin
  insert into suivis_histoire (uai, annee, region, academie, departement, type, ent, nouveau_chef, niveaux, depuis, jusqu_a)
  values (old.uai, old.annee, old.region, old.academie, old.departement, old.type, old.ent, old.nouveau_chef, old.niveaux, old.modifie_le, case when tg_op = 'UPDATE' then new.modifie_le
    else greatest(public.maintenant_exact(), old.modifie_le + interval '1 microsecond') end) on conflict do nothing;
  return null;
end
$f$;
alter function garder_suivis() owner to focale_compteurs;
create or replace trigger garder_suivis_delete after delete on suivis
  for each row execute function garder_suivis();
create or replace trigger garder_suivis_update after update on suivis
  for each row when (old.modifie_le < new.modifie_le) execute function garder_suivis();

create or replace function garder_actions_locales() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $f$
begin
  insert into actions_locales_histoire (uai, id, annee, intitule, responsable, echeance, statut, depuis, jusqu_a)
  values (old.uai, old.id, old.annee, old.intitule, old.responsable, old.echeance, old.statut, old.modifie_le, case when tg_op = 'UPDATE' then new.modifie_le
    else greatest(public.maintenant_exact(), old.modifie_le + interval '1 microsecond') end) on conflict do nothing;
  return null;
end
$f$;
alter function garder_actions_locales() owner to focale_compteurs;
create or replace trigger garder_actions_locales_delete after delete on actions_locales
  for each row execute function garder_actions_locales();
create or replace trigger garder_actions_locales_update after update on actions_locales
  for each row when (old.modifie_le < new.modifie_le) execute function garder_actions_locales();
