create view vue_mandats with (security_invoker = true) as
select uai, annee, id, agent, debut, fin, domaines, etat, compensation as nature,
  etat in ('transmise', 'acceptee') or (etat = 'close' and fin >= aujourdhui()) as en_cours, etat in ('transmise', 'acceptee', 'close') as transmis
from mandats;
