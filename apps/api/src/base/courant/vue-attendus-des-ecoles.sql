create view vue_attendus_des_ecoles with (security_invoker = true) as
select uai, annee, code, recu_le, etat < 2 as demande, etat = 0 as manquant, etat = 1 as recu
from attendus_etablissements;
