create view vue_abonnements_gar with (security_invoker = true) as
select uai, annee, ressource, financeur, fin, suite from gar_abonnements;
