/** Late schools of a département ($3): those of its counters, and those that have not sent what was due ($5: codes). */
const buildRetards = (annee) => `
  with retards as (
    select uai, sum(a_faire + en_cours)::int as nombre from compteurs_suivis
    where academie = $1 and annee = ${annee} and departement = $2 and echeance < $3::date and a_faire + en_cours > 0 group by uai
  ),
  ecoles as (
    select s.uai, e.nom, e.commune, s.departement, s.type, coalesce(r.nombre, 0) as "enRetard"
    from suivis s join etablissements e on e.uai = s.uai left join retards r on r.uai = s.uai
    where s.annee = ${annee} and s.academie = $1 and s.departement = $2 and (r.nombre > 0 or exists (
      select 1 from attendus_etablissements a where a.uai = s.uai and a.annee = ${annee} and a.etat = 0 and a.code = any($4::text[])))
  ),
  page as (select * from ecoles order by nom, uai limit 50)
  select (select count(*)::int from ecoles), (select max(version) from attendus_modele where academie = $1 and annee = ${annee}),
    (select json_agg(json_build_array(row_to_json(p)::text, (select string_agg(a.code, ',') from attendus_etablissements a
      where a.uai = p.uai and a.annee = ${annee} and a.etat = 0 and a.code = any($4::text[]))) order by p.nom, p.uai) from page p)`;

/** The first page of the late schools of a département. */
export async function listRetards({ pool, catalogues, aujourdhui }, [academie, annee, departement], connu) {
  const catalogue = connu ?? (await catalogues.get(academie, annee));
  const echus = catalogue.attendus.filter(({ echeance }) => echeance < aujourdhui);
  const { rows } = await pool.query({
    name: `retards.${annee}`,
    text: buildRetards(annee),
    values: [academie, departement, aujourdhui, echus.map(({ code }) => code)],
    rowMode: 'array',
  });
  const [[total, version, elements]] = rows;
  if (version !== catalogue.versionDesAttendus)
    return listRetards(
      { pool, catalogues, aujourdhui },
      [academie, annee, departement],
      await catalogues.get(academie, annee, undefined, version),
    );
  const pieces = echus.map(({ code, intitule, genre, echeance }) => [
    code,
    JSON.stringify({ code, intitule, genre, echeance }),
  ]);
  const textes = (elements ?? []).map(([ecole, codes]) => {
    const siens = new Set(codes?.split(','));
    const attendus = pieces.filter(([code]) => siens.has(code)).map(([, piece]) => piece);
    return `${ecole.slice(0, -1)},"attendusEnRetard":[${attendus}]}`;
  });
  return `{"elements":[${textes}],"total":${total},"page":1,"taille":50}`;
}

const RECHERCHE = `
  with trouvees as (
    select uai, nom, type, commune, departement, academie, etat, latitude, longitude, count(*) over ()::int as total
    from etablissements where academie = $2 and recherche like all ($3) order by nom, uai limit 50
  )
  select max(total), json_agg(row_to_json(t) order by t.nom, t.uai)::text from (
    select e.*, (select v.ent from ents_etablissements v where v.uai = e.uai and v.debut <= $1::date and (v.fin is null or v.fin >= $1::date)
      order by v.debut desc limit 1) as ent from trouvees e) e
  cross join lateral (select e.uai, e.nom, e.type, e.commune, e.departement, e.academie, e.ent, e.etat, e.latitude, e.longitude) t`;

/** The first page of a search in an académie. */
export async function listEtablissements({ pool, aujourdhui }, [academie, mots]) {
  const { rows } = await pool.query({
    name: 'recherche',
    text: RECHERCHE,
    values: [aujourdhui, academie, mots.map((mot) => `%${mot}%`)],
    rowMode: 'array',
  });
  const [[total, elements]] = rows;
  return `{"elements":${elements ?? '[]'},"total":${total ?? 0},"page":1,"taille":50}`;
}
