create view vue_temps_du_journal with (security_invoker = true) as
select uai, annee, fonction, sum(minutes)::integer as minutes
from totaux_journal group by uai, annee, fonction having sum(nombre) > 0;
