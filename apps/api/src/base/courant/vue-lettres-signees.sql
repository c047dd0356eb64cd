create view vue_lettres_signees with (security_invoker = true) as
select uai, annee, mandat from lettres where etat = 'signee' group by uai, annee, mandat;
