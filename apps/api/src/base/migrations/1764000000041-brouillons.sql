-- A draft opens nothing: rights that a draft gave are taken back, unless a mandate that was transmitted has them too. The day of
-- taking office is asked of a RRUPN as of a head.

alter table mandats add column pris_le date;
comment on column mandats.pris_le is 'Day of taking office as a RRUPN, asked for; null: unknown, and nobody is new by it';

delete from habilitations h using mandats m
where h.role = 'rrupn' and m.etat = 'brouillon' and m.uai = h.uai and m.agent = h.agent
  and h.debut <= m.debut and h.fin = coalesce(m.fin, make_date(m.annee + 1, 7, 31))
  and not exists (select from mandats o where o.uai = h.uai and o.agent = h.agent and o.etat <> 'brouillon'
    and o.debut <= h.fin and coalesce(o.fin, make_date(o.annee + 1, 7, 31)) >= h.debut);
