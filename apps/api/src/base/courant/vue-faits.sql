create view vue_faits with (security_invoker = true) as
select uai, annee, code, objet, etabli_le, attendu_le from faits where fini_le is null;
