create view vue_faits with (security_invoker = true) as
select uai, annee, code, objet, etabli_le from faits;
