create view vue_activites_partagees with (security_invoker = true) as
select uai, annee, id, agent, date, fonction, concat_ws(' – ', mission, note) as texte, recherche
from activites where partagee;
