-- Counts again a whole film, when its lines change or when a check finds a difference.

create or replace function recompter_film(p_academie text, p_annee smallint) returns void language plpgsql security definer
set search_path = public, pg_temp as $f$
begin
  perform pg_advisory_xact_lock(7020002, hashtext(p_academie || '/' || p_annee));
  delete from compteurs_suivis where academie = p_academie and annee = p_annee;
  delete from compteurs_film where academie = p_academie and annee = p_annee;
  insert into compteurs_suivis as c
    (uai, annee, periode, echeance, region, academie, departement, a_faire, en_cours, faites, sans_objet)
  select uai, annee, periode, echeance, region, academie, departement,
    coalesce(sum(sens) filter (where statut = 0), 0) as a_faire,
    coalesce(sum(sens) filter (where statut = 1), 0) as en_cours,
    coalesce(sum(sens) filter (where statut = 2), 0) as faites,
    coalesce(sum(sens) filter (where statut = 3), 0) as sans_objet
  from (
    select s.uai, s.annee, s.region, s.academie, s.departement, s.type, s.ent, c.theme, c.periode, c.echeance,
      c.statut, 1 as sens
    from suivis s join vue_lignes_comptees c on c.uai = s.uai and c.annee = s.annee and c.academie = s.academie
    where s.academie = p_academie and s.annee = p_annee
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
    select s.uai, s.annee, s.region, s.academie, s.departement, s.type, s.ent, c.theme, c.periode, c.echeance,
      c.statut, 1 as sens
    from suivis s join vue_lignes_comptees c on c.uai = s.uai and c.annee = s.annee and c.academie = s.academie
    where s.academie = p_academie and s.annee = p_annee
  ) l
  group by academie, annee, departement, type, ent, theme, periode, echeance, region
  having bool_or(sens <> 0)
    and (sum(sens) filter (where statut = 0) <> 0 or sum(sens) filter (where statut = 1) <> 0
      or sum(sens) filter (where statut = 2) <> 0 or sum(sens) filter (where statut = 3) <> 0)
  order by academie, annee, departement, type, ent, theme, periode, echeance
  on conflict (academie, annee, departement, type, ent, theme, periode, echeance) do update
  set a_faire = c.a_faire + excluded.a_faire, en_cours = c.en_cours + excluded.en_cours,
    faites = c.faites + excluded.faites, sans_objet = c.sans_objet + excluded.sans_objet;
end
$f$;
alter function recompter_film(text, smallint) owner to focale_compteurs;

create or replace function recompter_film_update() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $f$
begin
  perform recompter_film(f.academie, f.annee) from (select distinct academie, annee from nouvelles order by 1, 2) f;
  return null;
end
$f$;
alter function recompter_film_update() owner to focale_compteurs;
create or replace trigger recompter_film_update after update on film_actions
  referencing old table as anciennes new table as nouvelles for each statement execute function recompter_film_update();

create or replace function recompter_film_delete() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $f$
begin
  perform recompter_film(f.academie, f.annee) from (select distinct academie, annee from anciennes order by 1, 2) f;
  return null;
end
$f$;
alter function recompter_film_delete() owner to focale_compteurs;
create or replace trigger recompter_film_delete after delete on film_actions
  referencing old table as anciennes for each statement execute function recompter_film_delete();
