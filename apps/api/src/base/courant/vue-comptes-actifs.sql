create view vue_comptes_actifs with (security_invoker = true) as
select agent from comptes where actif;
