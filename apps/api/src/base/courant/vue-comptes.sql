create view vue_comptes with (security_invoker = true) as
select agent, actif, mot_de_passe is null as a_activer from comptes;
