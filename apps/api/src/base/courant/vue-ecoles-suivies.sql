create view vue_ecoles_suivies with (security_invoker = true) as
select s.uai, s.annee, s.academie, s.departement, s.type, s.ent, e.nom, e.commune, e.recherche
from suivis s join etablissements e on e.uai = s.uai;
