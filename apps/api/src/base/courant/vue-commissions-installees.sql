create view vue_commissions_installees with (security_invoker = true) as
select uai, annee, libelle, installee_le from commissions where installee_le is not null;
