/** ENT of the day ($1) of the school `e`. Outer: an administrateur sees the directory, not what schools hold. */
export const ENT_DU_JOUR = `
  left join lateral (
    select v.ent from ents_etablissements v
    where v.uai = e.uai and v.debut <= $1::date and (v.fin is null or v.fin >= $1::date)
    order by v.debut desc limit 1
  ) x on true`;

/** Columns of `EtablissementVue`. */
export const COLONNES_VUE = `e.uai, e.nom, e.type, e.commune, e.departement, e.academie, x.ent, e.etat, e.latitude, e.longitude`;

/** One school in full: day $1, UAI $2. */
export const SQL_DETAIL = `
  select ${COLONNES_VUE}, e.nature, e.adresse, e.code_postal as "codePostal", e.code_commune as "codeCommune",
    d.nom as "departementNom", a.nom as "academieNom", e.region, r.nom as "regionNom", e.telephone, e.courriel,
    e.date_ouverture::text as "dateOuverture", e.ulis, e.segpa, e.post_bac as "postBac", e.greta,
    e.voie_generale as "voieGenerale", e.voie_technologique as "voieTechnologique",
    e.voie_professionnelle as "voieProfessionnelle", e.education_prioritaire as "educationPrioritaire",
    e.bassin, e.bassin_libelle as "bassinLibelle", e.origine,
    (select coalesce(json_agg(json_build_object('uai', s.section, 'nature', s.nature, 'nom', s.nom) order by s.section), '[]')
     from sections s where s.uai = e.uai) as sections,
    (select coalesce(json_agg(json_build_object('ent', v.ent, 'debut', v.debut, 'fin', v.fin, 'certitude', v.certitude)
       order by v.debut desc), '[]') from ents_etablissements v where v.uai = e.uai) as ents
  from etablissements e ${ENT_DU_JOUR}
  join departements d on d.code = e.departement join academies a on a.code = e.academie join regions r on r.code = e.region
  where e.uai = $2`;
