-- The one rounding of a percentage, as `computePourcentage` of libs/domaine does it: rounded down, so that 100 means that everything
-- is done; null when there is nothing to do.

create or replace function calculer_pourcentage(faites bigint, denominateur bigint) returns integer
  language sql immutable parallel safe set search_path = public, pg_temp as $f$
  select case when denominateur > 0 then (100 * faites / denominateur)::integer end
$f$;
