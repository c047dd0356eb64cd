-- A school that changes territory, type or ENT takes what it counts with it.

create or replace function deplacer_compteurs() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $f$
begin
  perform pg_advisory_xact_lock(7020002, cle) from (
    select distinct hashtext(academie || '/' || annee) as cle from (
      select a.* from anciennes a join nouvelles n using (uai, annee) where a is distinct from n
      union all select n.* from anciennes a join nouvelles n using (uai, annee) where a is distinct from n
    ) l order by 1) v;
  update compteurs_suivis c set region = n.region, academie = n.academie, departement = n.departement
  from nouvelles n
  where c.uai = n.uai and c.annee = n.annee
    and (c.region, c.academie, c.departement) is distinct from (n.region, n.academie, n.departement);
  insert into compteurs_film as c
    (academie, annee, departement, type, ent, theme, periode, echeance, region, a_faire, en_cours, faites, sans_objet)
  select academie, annee, departement, type, ent, theme, periode, echeance, region,
    coalesce(sum(sens) filter (where statut = 0), 0) as a_faire,
    coalesce(sum(sens) filter (where statut = 1), 0) as en_cours,
    coalesce(sum(sens) filter (where statut = 2), 0) as faites,
    coalesce(sum(sens) filter (where statut = 3), 0) as sans_objet
  from (
    select s.uai, s.annee, s.region, s.academie, s.departement, s.type, s.ent, fa.theme, fa.periode, fa.echeance,
      a.statut, -1 as sens
    from (select a.* from anciennes a join nouvelles n using (uai, annee) where a is distinct from n) s
    join avancements a on a.uai = s.uai and a.annee = s.annee and a.applicable
    join film_actions fa on fa.academie = s.academie and fa.annee = a.annee and fa.action = a.action and fa.nature = 'action'
    union all
    select s.uai, s.annee, s.region, s.academie, s.departement, s.type, s.ent, fa.theme, fa.periode, fa.echeance,
      a.statut, 1 as sens
    from (select n.* from anciennes a join nouvelles n using (uai, annee) where a is distinct from n) s
    join avancements a on a.uai = s.uai and a.annee = s.annee and a.applicable
    join film_actions fa on fa.academie = s.academie and fa.annee = a.annee and fa.action = a.action and fa.nature = 'action'
  ) l
  group by academie, annee, departement, type, ent, theme, periode, echeance, region
  having bool_or(sens <> 0)
    and (sum(sens) filter (where statut = 0) <> 0 or sum(sens) filter (where statut = 1) <> 0
      or sum(sens) filter (where statut = 2) <> 0 or sum(sens) filter (where statut = 3) <> 0)
  order by academie, annee, departement, type, ent, theme, periode, echeance
  on conflict (academie, annee, departement, type, ent, theme, periode, echeance) do update
  set a_faire = c.a_faire + excluded.a_faire, en_cours = c.en_cours + excluded.en_cours,
    faites = c.faites + excluded.faites, sans_objet = c.sans_objet + excluded.sans_objet;
  insert into compteurs_attendus as c (academie, annee, departement, type, ent, code, region, attendus, recus)
  select academie, annee, departement, type, ent, code, region,
    coalesce(sum(sens) filter (where etat < 2), 0), coalesce(sum(sens) filter (where etat = 1), 0)
  from (
    select s.uai, s.annee, s.region, s.academie, s.departement, s.type, s.ent, e.code, e.etat, -1 as sens
    from (select a.* from anciennes a join nouvelles n using (uai, annee) where a is distinct from n) s
    join attendus_etablissements e on e.uai = s.uai and e.annee = s.annee
    union all
    select s.uai, s.annee, s.region, s.academie, s.departement, s.type, s.ent, e.code, e.etat, 1 as sens
    from (select n.* from anciennes a join nouvelles n using (uai, annee) where a is distinct from n) s
    join attendus_etablissements e on e.uai = s.uai and e.annee = s.annee
  ) l
  group by academie, annee, departement, type, ent, code, region
  having sum(sens) filter (where etat < 2) <> 0 or sum(sens) filter (where etat = 1) <> 0
  order by academie, annee, departement, type, ent, code
  on conflict (academie, annee, departement, type, ent, code) do update
  set attendus = c.attendus + excluded.attendus, recus = c.recus + excluded.recus;
  return null;
end
$f$;
alter function deplacer_compteurs() owner to focale_compteurs;
create or replace trigger deplacer_compteurs after update on suivis
  referencing old table as anciennes new table as nouvelles for each statement execute function deplacer_compteurs();
