create view vue_entetes with (security_invoker = true) as
select e.uai, e.nom, e.commune, a.nom as academie
from etablissements e join academies a on a.code = e.academie;
