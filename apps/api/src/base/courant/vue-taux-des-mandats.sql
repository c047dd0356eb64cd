create view vue_taux_des_mandats with (security_invoker = true) as
select uai, mandat, taux_centimes from compensations;
