import { dansLeFiltre } from './tableau-de-bord.mjs';

const ECOLES_EN_RETARD = `
  select s.uai, e.nom, e.commune, s.departement, s.type, coalesce(f.en_retard, 0) as "enRetard", coalesce(r.attendus, '[]'::json) as "attendusEnRetard"
  from suivis s
  join etablissements e on e.uai = s.uai
  left join (
    select c.uai, sum(c.a_faire + c.en_cours)::int as en_retard
    from compteurs_suivis c
    where c.academie = $1 and c.annee = $2 and c.echeance < $7::date and c.a_faire + c.en_cours > 0
    group by c.uai
  ) f on f.uai = s.uai
  left join lateral (
    select bool_or(a.code = $8) as demande,
      json_agg(json_build_object('code', m.code, 'intitule', m.intitule, 'genre', m.genre, 'echeance', m.echeance) order by m.ordre, m.code) as attendus
    from attendus_modele m
    join attendus_etablissements a on a.uai = s.uai and a.annee = $2 and a.code = m.code and a.etat = 0
    where m.academie = $1 and m.annee = $2 and m.actif and m.echeance < $7::date
  ) r on true
  where ${dansLeFiltre('s')} and ($6::text[] is null or e.recherche like all ($6))
    and case when $8::text is null then f.en_retard > 0 or r.attendus is not null else r.demande end`;

const PAGE = `
    with lignes as (${ECOLES_EN_RETARD})
    select (select count(*)::int from lignes) as total,
      coalesce((select json_agg(p) from (
        select * from lignes order by nom asc, uai asc limit 50 offset 0
      ) p), '[]'::json) as elements`;

/** The first page of the late schools of a département: one statement. */
export async function listRetards(pool, aujourdhui, [academie, annee, departement]) {
  const { rows } = await pool.query(PAGE, [academie, annee, departement, null, null, null, aujourdhui, null]);
  const [{ total, elements }] = rows;
  return { elements, total, page: 1, taille: 50 };
}

const SOURCE = `
  from etablissements e
  left join lateral (
    select v.ent from ents_etablissements v
    where v.uai = e.uai and v.debut <= $1::date and (v.fin is null or v.fin >= $1::date)
    order by v.debut desc limit 1
  ) x on true
  where ($2::text is null or e.academie = $2) and ($3::text is null or e.departement = $3)
    and ($4::text is null or e.type = $4) and ($5::text is null or x.ent = $5)
    and ($6::text[] is null or e.recherche like all ($6))`;

/** The first page of a search in an académie: two statements. */
export async function listEtablissements(pool, aujourdhui, [academie, mots]) {
  const parametres = [aujourdhui, academie, null, null, null, mots.map((mot) => `%${mot}%`)];
  const { rows: elements } = await pool.query(
    `select e.uai, e.nom, e.type, e.commune, e.departement, e.academie, x.ent, e.etat, e.latitude, e.longitude ${SOURCE}
     order by e.nom, e.uai limit $7 offset $8`,
    [...parametres, 50, 0],
  );
  const { rows } = await pool.query(`select count(*)::int as total ${SOURCE}`, parametres);
  return { elements, total: rows[0].total, page: 1, taille: 50 };
}
