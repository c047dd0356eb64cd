create view vue_objectifs_educap with (security_invoker = true) as
select uai, annee, id, intitule, etat, point, ordre from educap_objectifs;
