create view vue_besoins_de_formation with (security_invoker = true) as
select uai, annee, id, dispositif, titre, public, nombre, etat from besoins_formation;
