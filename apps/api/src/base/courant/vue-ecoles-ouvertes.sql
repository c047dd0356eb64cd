create view vue_ecoles_ouvertes with (security_invoker = true) as
select e.uai, e.region, e.academie, e.departement, e.type,
  array_remove(array[
    case when e.segpa or exists (select 1 from sections c where c.uai = e.uai and c.nature = 390) then 'segpa' end,
    case when e.post_bac then 'post_bac' end,
    case when e.voie_professionnelle or e.type = 'lycee_pro'
      or exists (select 1 from sections c where c.uai = e.uai and c.nature = 334) then 'voie_professionnelle' end
  ], null) as niveaux
from etablissements e where e.etat in ('ouvert', 'a_fermer');
