import { formatAnnee } from '@focale/domaine';
import { computeSynthese } from './domaine.mjs';
import { computeLiensDesLignes, explainMasquee, isLigneApplicable, toActionVue, toLigneDeFilm } from './ligne.mjs';

/** The statement of the film, `$1`: the school. Kept as it was: see `domaine.mjs`. */
export function buildFilmSql(annee, { preuves, jointure, filtre = '', lien = 'left join', ordre = 'fa.ordre' }) {
  return `
  select fa.action, fa.ordre, fa.code, fa.cle, fa.serie, fa.periode, fa.theme, fa.intitule, fa.nature, fa.applicabilite,
    fa.responsable, fa.responsable_origine, fa.acteurs_associes, fa.obligation, fa.base_legale, fa.ressources, fa.outils,
    fa.remarque, fa.fait, fa.echeance::text, fa.certitude, fa.prerequis, fa.hors_film,
    exists (select 1 from attendus_modele m where m.academie = fa.academie and m.annee = fa.annee and m.cle = fa.cle) as attendue,
    a.statut, a.applicable, a.automatique, a.force, a.fait_le::text, a.commentaire, a.motif, a.agent, a.charge_agent,
    a.charge_nom, a.version, g.prenom, g.nom, ${preuves} as preuves,
    coalesce(s.type, e.type) as type, coalesce(s.ent, 'inconnu') as ent, coalesce(s.nouveau_chef, false) as nouveau_chef,
    coalesce(s.niveaux, '{}') as niveaux
  from etablissements e
  left join suivis s on s.uai = e.uai and s.annee = ${annee}
  join film_actions fa on fa.academie = coalesce(s.academie, e.academie) and fa.annee = ${annee} ${filtre}
  ${lien} avancements a on a.uai = e.uai and a.annee = ${annee} and a.action = fa.action
  left join agents g on g.id = a.agent
  ${jointure}
  where e.uai = $1
  order by ${ordre}`;
}

const SQL_CATALOGUE = `
  select f.version, f.publie_le as "publieLe" from etablissements e left join suivis s on s.uai = e.uai and s.annee = $2
  join films f on f.academie = coalesce(s.academie, e.academie) and f.annee = $2 where e.uai = $1`;

const SQL_LOCALES = `
  select id, intitule, responsable, echeance::text, statut
  from (select id, intitule, responsable, echeance, statut from actions_locales where uai = $1 and annee = $2) l
  order by echeance nulls last, intitule, id`;

/** The film of a school, as its head reads it: three statements. */
export async function getFilm(pool, aujourdhui, [uai, annee]) {
  const { rows: lignes } = await pool.query({
    name: `film.lire.${annee}`,
    text: buildFilmSql(annee, {
      preuves: 'coalesce(p.nombre, 0)',
      jointure: `left join (select action, count(*)::int as nombre from preuves where uai = $1 and annee = ${annee} and retiree_le is null
        group by action) p on p.action = fa.action`,
    }),
    values: [uai],
  });
  const { rows: catalogues } = await pool.query(SQL_CATALOGUE, [uai, annee]);
  const { rows: locales } = await pool.query(SQL_LOCALES, [uai, annee]);
  const lecture = { aujourdhui, modifiable: true };
  const liens = computeLiensDesLignes(lignes);
  const lien = `/etablissements/${uai}/annees/${formatAnnee(annee)}/commission/actions`;
  return {
    le: null,
    catalogue: { version: catalogues[0].version, publieLe: catalogues[0].publieLe.toISOString() },
    actions: lignes.filter(isLigneApplicable).map((ligne) => toActionVue(ligne, lecture, liens)),
    masquees: lignes
      .filter((ligne) => !isLigneApplicable(ligne))
      .map((ligne) => ({
        code: ligne.code,
        intitule: ligne.intitule,
        theme: ligne.theme,
        periode: ligne.periode,
        raison: explainMasquee(ligne),
      })),
    locales: locales.map((ligne) => ({ ...ligne, lien })),
    synthese: computeSynthese(lignes.map(toLigneDeFilm), lecture.aujourdhui),
  };
}
