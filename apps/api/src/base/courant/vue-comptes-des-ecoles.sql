create view vue_comptes_des_ecoles with (security_invoker = true) as
select academie, annee, departement, type, ent, ecoles from compteurs_ecoles where ecoles > 0;
