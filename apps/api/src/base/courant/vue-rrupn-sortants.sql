create view vue_rrupn_sortants with (security_invoker = true) as
select distinct on (m.uai, m.annee, m.agent) m.uai, m.annee, m.agent, m.id, m.debut, m.fin, m.etat, m.motif, m.domaines,
  m.partages, exists (select 1 from mandats s where s.uai = m.uai and s.annee = m.annee + 1 and s.agent = m.agent
    and s.etat <> 'refusee') as repris
from mandats m
order by m.uai, m.annee, m.agent,
  (m.etat in ('transmise', 'acceptee') and (m.fin is null or m.fin >= make_date(m.annee + 1, 7, 1))) desc, m.debut desc;
