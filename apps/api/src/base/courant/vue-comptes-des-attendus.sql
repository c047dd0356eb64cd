create view vue_comptes_des_attendus with (security_invoker = true) as
select academie, annee, departement, type, ent, code, attendus, recus from compteurs_attendus;
