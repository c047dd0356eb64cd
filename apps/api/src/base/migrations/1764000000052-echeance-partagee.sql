-- One duty, one deadline: an attendu names the line of the film whose deadline it shares. What the SRANE had set for it alone
-- becomes that of the line, in the years that are not over.

alter table attendus_modele add column ligne text;
comment on column attendus_modele.ligne is 'Key of the line of the film whose deadline this is too; null when the film has no such line';
update attendus_modele m set ligne = coalesce(m.cle, (
  select fa.cle from film_actions fa
  where fa.academie = m.academie and fa.annee = m.annee and fa.nature = 'action' and fa.fait = m.fait
  order by fa.echeance, fa.ordre limit 1));
do $$
declare
  films text[][];
  film text[];
begin
  with deplacees as (
    update film_actions fa set echeance = m.echeance from attendus_modele m
    where m.academie = fa.academie and m.annee = fa.annee and m.ligne = fa.cle and m.actif and m.certitude = 'academie'
      and m.echeance <> fa.echeance and exists (select from annees n where n.annee = m.annee and n.fin >= current_date)
    returning fa.academie, fa.annee)
  select array_agg(distinct array[academie, annee::text]) into films from deplacees;
  if films is not null then
    foreach film slice 1 in array films loop
      execute format('select recompter_film(%L, %L::smallint)', film[1], film[2]);
    end loop;
  end if;
end
$$;
