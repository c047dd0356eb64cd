create view vue_missions_des_lettres with (security_invoker = true) as
select l.uai, l.annee, l.mandat, m.rang, m.mission
from (
  select distinct on (uai, mandat) uai, annee, mandat, contenu from lettres
  where etat <> 'remplacee' order by uai, mandat, etat = 'signee' desc, numero desc
) l
cross join lateral jsonb_array_elements_text((l.contenu -> 'missionsPrincipales') || (l.contenu -> 'missionsSecondaires'))
  with ordinality as m(mission, rang);
