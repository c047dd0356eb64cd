create view vue_temps_par_etiquette with (security_invoker = true) as
select uai, annee, etiquette, sum(minutes)::integer as minutes
from totaux_etiquettes group by uai, annee, etiquette having sum(nombre) > 0;
