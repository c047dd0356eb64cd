create view vue_decisions_suivies with (security_invoker = true) as
select uai, annee, id, intitule, statut, echeance from actions_locales;
