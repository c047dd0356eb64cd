create view vue_habilitations_situees with (security_invoker = true) as
select h.id, h.agent, h.role, h.uai, h.debut, h.fin, l.lieu,
  json_strip_nulls(json_build_object('id', h.id, 'role', h.role, 'region', h.region, 'academie', h.academie,
    'departement', h.departement, 'uai', h.uai, 'etablissement', e.nom, 'fonctions', h.fonctions, 'debut', h.debut,
    'fin', h.fin, 'prisLe', h.pris_le, 'interim', h.interim, 'version', h.version, 'lieu', l.lieu)) as vue
from habilitations h
left join lateral (select nom, departement, academie, region from etablissements where uai = h.uai limit 1) e on true
left join departements d on d.code = h.departement
left join academies a on a.code = coalesce(h.academie, d.academie)
cross join lateral (select json_strip_nulls(json_build_object('uai', h.uai, 'departement', coalesce(h.departement, e.departement),
  'academie', coalesce(h.academie, e.academie, d.academie), 'region', coalesce(h.region, e.region, a.region))) as lieu) l;
