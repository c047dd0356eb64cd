import {
  ENTS,
  formatAnnee,
  LIBELLES_ENTS,
  LIBELLES_TYPES_ETABLISSEMENT,
  PERIODES,
  TYPES_ETABLISSEMENT,
} from '@focale/domaine';
import { buildComptes, computeAttendu, explainAttendu, explainFilm, explainFilmEchu } from './regles.mjs';

export const dansLeFiltre = (alias) => `
  ${alias}.academie = $1 and ${alias}.annee = $2 and ($3::text is null or ${alias}.departement = $3)
  and ($4::text is null or ${alias}.type = $4) and ($5::text is null or ${alias}.ent = $5)`;

const sommesDuFilm = (jour) => `
  sum(faites)::int as faites, sum(a_faire + en_cours + faites)::int as applicables, sum(sans_objet)::int as "sansObjet",
  coalesce(sum(faites) filter (where echeance < ${jour}::date), 0)::int as "faitesEchues",
  coalesce(sum(a_faire + en_cours + faites) filter (where echeance < ${jour}::date), 0)::int as "applicablesEchues"`;

const FILM_D_ACADEMIE = `
  select departement, theme, periode, ${sommesDuFilm('$6')}
  from compteurs_film c
  where ${dansLeFiltre('c')} and c.a_faire + c.en_cours + c.faites + c.sans_objet > 0
  group by grouping sets ((), (departement), (theme), (periode), (departement, theme))`;

const ATTENDUS_D_ACADEMIE = `
  select m.academie, m.code, m.intitule, m.genre, m.echeance::text as echeance, m.echeance < $6::date as echu,
    coalesce(c.attendus, 0)::int as attendus, coalesce(c.recus, 0)::int as recus
  from attendus_modele m
  left join (
    select code, sum(attendus) as attendus, sum(recus) as recus from compteurs_attendus c
    where ${dansLeFiltre('c')} group by code
  ) c on c.code = m.code
  where m.academie = $1 and m.annee = $2 and m.actif
  order by m.ordre, m.code`;

const PERIMETRE_D_ACADEMIE = `
  with ecoles as (
    select s.departement, s.type, s.ent, count(*)::int as nombre, count(*) filter (where ${dansLeFiltre('s')})::int as retenues
    from suivis s where s.academie = $1 and s.annee = $2 group by s.departement, s.type, s.ent
  )
  select a.nom,
    (select coalesce(sum(retenues), 0)::int from ecoles) as etablissements,
    (select coalesce(json_agg(json_build_object('code', d.code, 'nom', d.nom, 'etablissements',
      (select coalesce(sum(retenues), 0)::int from ecoles where departement = d.code)) order by d.code), '[]'::json)
      from departements d where d.academie = $1 and ($6::text[] is null or d.code = any($6))) as departements,
    (select coalesce(json_agg(distinct type), '[]'::json) from ecoles) as types,
    (select coalesce(json_agg(distinct ent), '[]'::json) from ecoles) as ents,
    (select coalesce(json_agg(theme order by rang), '[]'::json)
      from (select theme, min(ordre) as rang from film_actions
        where academie = $1 and annee = $2 and nature = 'action' group by theme) t) as themes
  from academies a where a.code = $1`;

const cleOf = ({ departement, theme, periode }) => JSON.stringify([departement, theme, periode]);

function buildFilm(lignes, { departements, themes }, aujourdhui) {
  const coupes = new Map(lignes.map((ligne) => [cleOf(ligne), ligne]));
  const read = (coupe) => buildComptes(coupes.get(cleOf({ departement: null, theme: null, periode: null, ...coupe })));
  const total = read({});
  return {
    ...total,
    regle: explainFilm(total),
    regleEchu: explainFilmEchu(total, aujourdhui),
    parDepartement: departements.map(({ code, nom, etablissements }) => ({
      departement: code,
      nom,
      etablissements,
      ...read({ departement: code }),
    })),
    parTheme: themes.map((theme) => ({ theme, ...read({ theme }) })),
    parPeriode: PERIODES.map(({ code, libelle }) => ({ periode: code, libelle, ...read({ periode: code }) })),
    croise: departements.flatMap(({ code }) =>
      themes
        .filter((theme) => coupes.has(cleOf({ departement: code, theme, periode: null })))
        .map((theme) => ({ departement: code, theme, ...read({ departement: code, theme }) })),
    ),
  };
}

/** The dashboard of an académie, without filter: three statements. */
export async function getTableauDeBord(pool, aujourdhui, [code, annee]) {
  const parametres = [code, annee, null, null, null];
  const { rows } = await pool.query(PERIMETRE_D_ACADEMIE, [...parametres, null]);
  const { rows: attendus } = await pool.query(ATTENDUS_D_ACADEMIE, [...parametres, aujourdhui]);
  const { rows: film } = await pool.query(FILM_D_ACADEMIE, [...parametres, aujourdhui]);
  const [perimetre] = rows;
  return {
    academie: { code, nom: perimetre.nom },
    annee: formatAnnee(annee),
    etablissements: perimetre.etablissements,
    attendus: attendus.map((ligne) => {
      const compte = computeAttendu([ligne]);
      const { code: attendu, intitule, genre, echeance } = ligne;
      return { code: attendu, intitule, genre, echeance, ...compte, regle: explainAttendu({ ...compte, echeance }) };
    }),
    film: buildFilm(film, perimetre, aujourdhui),
    departements: perimetre.departements.map(({ code: departement, nom }) => ({ code: departement, nom })),
    types: TYPES_ETABLISSEMENT.filter((type) => perimetre.types.includes(type)).map((type) => ({
      code: type,
      libelle: LIBELLES_TYPES_ETABLISSEMENT[type],
    })),
    ents: ENTS.filter((ent) => perimetre.ents.includes(ent)).map((ent) => ({ code: ent, libelle: LIBELLES_ENTS[ent] })),
    calculeLe: new Date().toISOString(),
  };
}

const FILM_DE_REGION = `
  select academie, ${sommesDuFilm('$3')}
  from compteurs_film where region = $1 and annee = $2 group by grouping sets ((), (academie))`;

const ATTENDUS_DE_REGION = `
  select m.academie, m.code, m.intitule, m.genre, m.echeance::text as echeance, m.echeance < $3::date as echu,
    coalesce(sum(c.attendus), 0)::int as attendus, coalesce(sum(c.recus), 0)::int as recus
  from attendus_modele m
  left join compteurs_attendus c on c.academie = m.academie and c.annee = m.annee and c.code = m.code
  where m.annee = $2 and m.actif and m.academie in (select code from academies where region = $1)
  group by m.academie, m.annee, m.code
  order by m.ordre, m.code, m.academie`;

const PERIMETRE_DE_REGION = `
  select r.nom,
    (select coalesce(json_agg(json_build_object('academie', a.code, 'nom', a.nom, 'etablissements',
      (select count(*)::int from suivis s where s.academie = a.code and s.annee = $2)) order by a.nom, a.code), '[]'::json)
      from academies a where a.region = $1) as academies
  from regions r where r.code = $1`;

function buildAttendu(lignes) {
  const compte = computeAttendu(lignes);
  const [premiere] = lignes;
  const commune = lignes.every(({ echeance }) => echeance === premiere.echeance);
  const echeance = commune ? premiere.echeance : null;
  return {
    code: premiere.code,
    intitule: premiere.intitule,
    genre: premiere.genre,
    echeance,
    ...compte,
    regle: explainAttendu({ ...compte, echeance }),
    parAcademie: lignes.map((ligne) => ({
      academie: ligne.academie,
      echeance: ligne.echeance,
      ...computeAttendu([ligne]),
    })),
  };
}

/** The dashboard of a région, académie by académie: three statements. */
export async function getRegion(pool, aujourdhui, [region, annee]) {
  const { rows } = await pool.query(PERIMETRE_DE_REGION, [region, annee]);
  const { rows: attendus } = await pool.query(ATTENDUS_DE_REGION, [region, annee, aujourdhui]);
  const { rows: film } = await pool.query(FILM_DE_REGION, [region, annee, aujourdhui]);
  const [{ nom, academies }] = rows;
  const read = (academie) => buildComptes(film.find((ligne) => ligne.academie === academie));
  const total = read(null);
  return {
    region: { code: region, nom },
    annee: formatAnnee(annee),
    etablissements: academies.reduce((somme, { etablissements }) => somme + etablissements, 0),
    attendus: [...new Set(attendus.map(({ code }) => code))].map((code) =>
      buildAttendu(attendus.filter((ligne) => ligne.code === code)),
    ),
    film: {
      ...total,
      regle: explainFilm(total),
      regleEchu: explainFilmEchu(total, aujourdhui),
      parAcademie: academies.map((academie) => ({ ...academie, ...read(academie.academie) })),
    },
    calculeLe: new Date().toISOString(),
  };
}
