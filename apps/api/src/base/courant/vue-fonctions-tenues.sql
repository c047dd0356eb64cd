create view vue_fonctions_tenues with (security_invoker = true) as
select uai, annee, code, count(*)::integer as personnes from fonctions_designees group by uai, annee, code;
