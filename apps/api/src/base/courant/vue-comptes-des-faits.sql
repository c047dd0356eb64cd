-- A date received stays the first one: neither who joins later nor who leaves moves it. `premier_le` begins the unbroken time during
-- which one at least is established; `complet_le` is the first day on which all those then expected were.
create view vue_comptes_des_faits with (security_invoker = true) as
select c.uai, c.annee, c.code, c.attendus, c.etablis, c.attendu_depuis,
  (select max(d.etabli_le) from faits d
    where d.uai = c.uai and d.annee = c.annee and d.code = c.code and not exists (
      select from faits x where x.uai = d.uai and x.annee = d.annee and x.code = d.code
        and x.etabli_le < d.etabli_le and coalesce(x.fini_le, 'infinity') >= d.etabli_le - 1)) as premier_le,
  (select max(f.etabli_le) from faits f where f.uai = c.uai and f.annee = c.annee and f.code = c.code
    and coalesce(f.attendu_le, '-infinity') <= p.jour and coalesce(f.fini_le, 'infinity') >= p.jour) as complet_le
from (
  select uai, annee, code, (count(*) filter (where fini_le is null))::int as attendus,
    (count(etabli_le) filter (where fini_le is null))::int as etablis,
    min(attendu_le) filter (where etabli_le is null) as attendu_depuis
  from faits group by uai, annee, code
) c
left join lateral (
  select min(greatest(d.etabli_le, d.attendu_le)) as jour from faits d
  where d.uai = c.uai and d.annee = c.annee and d.code = c.code and d.etabli_le is not null and not exists (
    select from faits x where x.uai = d.uai and x.annee = d.annee and x.code = d.code
      and coalesce(x.attendu_le, '-infinity') <= greatest(d.etabli_le, d.attendu_le)
      and coalesce(x.fini_le, 'infinity') >= greatest(d.etabli_le, d.attendu_le)
      and coalesce(x.etabli_le, 'infinity') > greatest(d.etabli_le, d.attendu_le))
) p on true;
