create view vue_resultats_pix with (security_invoker = true) as
select i.uai, i.annee, i.usage, c.niveau, sum(c.inscrits)::integer as inscrits, sum(c.termines)::integer as termines,
  sum(c.reussis)::integer as reussis
from pix_imports i join pix_comptes c on c.uai = i.uai and c.import = i.id
where i.retire_le is null group by i.uai, i.annee, i.usage, c.niveau;
