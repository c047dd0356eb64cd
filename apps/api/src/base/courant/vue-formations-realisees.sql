create view vue_formations_realisees with (security_invoker = true) as
select uai, annee, dispositif, nombre from besoins_formation where etat = 'realise';
