create view vue_evenements_comptes with (security_invoker = true) as
select uai, annee, genre, count(*)::integer as nombre, sum(participants)::integer as participants
from evenements group by uai, annee, genre;
