create view vue_actions_a_poursuivre with (security_invoker = true) as
select a.uai, a.annee, a.id, a.intitule, a.responsable, a.echeance, a.statut,
  exists (select 1 from actions_locales s where s.uai = a.uai and s.annee = a.annee + 1 and s.reprise_de = a.id) as reprise
from actions_locales a where a.statut in ('a_faire', 'en_cours');
