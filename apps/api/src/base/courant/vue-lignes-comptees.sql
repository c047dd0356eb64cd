create view vue_lignes_comptees with (security_invoker = true) as
select a.uai, a.annee, f.academie, f.theme, f.periode, f.echeance, a.statut,
  a.statut < 2 as restante, a.statut = 2 as faite, a.statut < 3 as au_denominateur
from avancements a
join film_actions f on f.annee = a.annee and f.action = a.action and f.nature = 'action'
where a.applicable;
