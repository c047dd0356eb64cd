create view vue_reunions_tenues with (security_invoker = true) as
select uai, annee, id, debut, objet from reunions where etat = 'tenue';
