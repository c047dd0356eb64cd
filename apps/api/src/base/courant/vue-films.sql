create view vue_films with (security_invoker = true) as
select academie, annee, version, publie_le from films;
