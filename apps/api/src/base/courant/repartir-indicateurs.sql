-- What a school may know of the others: how the values of those of its type and académie spread, and of nobody which.

create or replace function repartir_indicateurs(p_annee smallint, p_saisis text[], p_calcules text[])
  returns table (code text, etablissements integer, q1 float8, mediane float8, q3 float8)
language plpgsql stable security definer set search_path = public, pg_temp as $f$
#variable_conflict use_column
begin
  return query
  with ici as (
    -- The school that the request names, never one that is asked for: leaving another one out would tell its value.
    select uai, academie, type from etablissements where uai = nullif(current_setting('focale.uai', true), '')::char(8)
  ),
  autres as (
    select e.uai from ici join etablissements e on e.academie = ici.academie and e.type = ici.type and e.uai <> ici.uai
  ),
  valeurs as (
    -- One school after the other: joined, values would be read, and views computed, for the whole nation.
    select s.code, s.valeur from autres a cross join lateral (
      select v.code, v.valeur::float8 as valeur from indicateurs_valeurs v
      where v.uai = a.uai and v.annee = p_annee and v.code = any(p_saisis) and v.valeur is not null offset 0
    ) s
    union all
    select c.code, c.valeur from autres a cross join lateral (
      select i.code, i.valeur from vue_indicateurs_calcules i
      where i.uai = a.uai and i.annee = p_annee and i.code = any(p_calcules) offset 0
    ) c
  )
  select v.code, count(*)::integer, percentile_cont(0.25) within group (order by v.valeur),
    percentile_cont(0.5) within group (order by v.valeur), percentile_cont(0.75) within group (order by v.valeur)
  from valeurs v group by v.code having count(*) >= 5;
end
$f$;
comment on function repartir_indicateurs(smallint, text[], text[]) is 'Quartiles of the values of the other schools of the same type and académie as the caller''s, where five at least have one';
alter function repartir_indicateurs(smallint, text[], text[]) owner to focale_compteurs;
grant execute on function repartir_indicateurs(smallint, text[], text[]) to focale_etablissement;
