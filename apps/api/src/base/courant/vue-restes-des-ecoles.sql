create view vue_restes_des_ecoles with (security_invoker = true) as
select uai, annee, academie, departement, echeance, a_faire + en_cours as restantes
from compteurs_suivis where a_faire + en_cours > 0;
