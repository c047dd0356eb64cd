import type { Requete } from '../../../base/index.js';
import { buildAcademieDuFilm } from '../film.queries.js';

/**
 * What changes from one school to the next, in one row: the catalogue that its académie shares is in memory. JSON comes as
 * text, so that it is digested as it is and read only when it is needed.
 */
export interface EcoleLue {
  readonly academie: string;
  /** Version of the catalogue of its académie and year; null when nothing is published. */
  readonly catalogue: string | null;
  /** JSON of a `ProfilEtablissement`. */
  readonly profil: string;
  /** Digest of the progress rows. */
  readonly etat: string;
  /** JSON: names of who last said where lines stand, by identifier, those that the reader may see. */
  readonly noms: string | null;
  /** JSON: number of proofs by action. */
  readonly preuves: string | null;
  /** JSON: local actions, one list a source. */
  readonly locales: string;
}

/** The same with the progress rows. */
export type EcoleLueEntiere = EcoleLue & {
  /** An array of bigint, their bits from the top: action above 40, version above 8, force, automatique, applicable, statut (2). */
  readonly lignes: string | null;
  /** JSON: a {@link DetailLu} for each row that has one. */
  readonly details: string | null;
};

/** What most rows leave empty. */
export type DetailLu = readonly [
  action: number,
  faitLe: string | null,
  agent: string | null,
  commentaire: string | null,
  motif: string | null,
  chargeAgent: string | null,
  chargeNom: string | null,
];

/** One number a row (every operator needs its parentheses: SQL gives them all one precedence): a hundred rows of twelve columns cost more to write and to read than to find. */
const LIGNE = `(a.action::bigint << 40) | (a.version::bigint << 8) | a.statut | (a.applicable::int << 2)
  | (a.automatique::int << 3) | (a.force::int << 4)`;

const DETAILS = ['fait_le', 'agent', 'commentaire', 'motif', 'charge_agent', 'charge_nom'].map((nom) => `a.${nom}`);

/**
 * The instant of its last change identifies a state of a row: the triggers that date rows never give the same twice. What
 * is loaded with instants of its own (the demonstration) is told apart by its version and status too. The time zone is
 * taken off by an interval, which looks no name up.
 */
const EMPREINTE = `timestamp_hash_extended(a.modifie_le at time zone interval '0', ${LIGNE})`;

function buildSql(annee: number, locales: readonly string[], entiere: boolean): string {
  return `
  select coalesce(s.academie, e.academie) as academie, v.version as catalogue,
    json_build_object('type', coalesce(s.type, e.type), 'ent', coalesce(s.ent, 'inconnu'),
      'nouveauChef', coalesce(s.nouveau_chef, false), 'niveaux', coalesce(s.niveaux, '{}'))::text as profil,
    l.etat${entiere ? ', l.lignes, l.details' : ''},
    (select json_object_agg(g.id, json_build_array(g.prenom, g.nom) order by g.id)::text
      from vue_personnes g where g.id = any(l.agents)) as noms,
    (select json_object_agg(p.action, p.nombre order by p.action)::text from (
      select action, count(*) as nombre from preuves where uai = $1 and annee = ${annee} and retiree_le is null group by action
    ) p) as preuves,
    json_build_array(${locales.join(', ')})::text as locales
  from etablissements e
  left join suivis s on s.uai = e.uai and s.annee = ${annee}
  left join versions_catalogues v on v.academie = ${buildAcademieDuFilm('e')} and v.annee = ${annee}
  cross join lateral (
    select count(*) || '/' || coalesce(bit_xor(${EMPREINTE}), 0) as etat,
      array_agg(a.agent) filter (where a.agent is not null) as agents${
        entiere
          ? `,
      array_agg(${LIGNE})::text as lignes,
      (json_agg(json_build_array(a.action, ${DETAILS.join(', ')}))
        filter (where ${DETAILS.map((colonne) => `${colonne} is not null`).join(' or ')}))::text as details`
          : ''
      }
    from avancements a where a.uai = e.uai and a.annee = ${annee}
  ) l
  where e.uai = $1`;
}

/** What the film of the school $1 is made of, its catalogue aside. The year is in the text: its plan names one partition. */
export const buildEcoleQuery = (annee: number, locales: readonly string[]): Requete => ({
  name: `film.ecole.${annee}`,
  text: buildSql(annee, locales, true),
});

/** What tells whether the film of the school $1 moved, without reading its lines. */
export const buildVersionQuery = (annee: number, locales: readonly string[]): Requete => ({
  name: `film.version.${annee}`,
  text: buildSql(annee, locales, false),
});

/** The published film of the académie $1, its version in the same snapshot; one row without a line when it has none. */
export const buildCatalogueQuery = (annee: number): Requete => ({
  name: `film.catalogue.${annee}`,
  text: `
  select v.version as "versionLue", f.version as publication, f.publie_le as "publieLe",
    fa.action, fa.ordre, fa.code, fa.cle, fa.serie, fa.periode, fa.theme, fa.intitule, fa.nature, fa.applicabilite,
    fa.responsable, fa.responsable_origine, fa.acteurs_associes, fa.obligation, fa.base_legale, fa.ressources, fa.outils,
    fa.remarque, fa.fait, fa.echeance::text, fa.certitude, fa.prerequis, fa.hors_film,
    exists (select 1 from attendus_modele m where m.academie = fa.academie and m.annee = fa.annee and m.cle = fa.cle) as attendue
  from versions_catalogues v
  left join vue_films f on f.academie = v.academie and f.annee = v.annee
  left join film_actions fa on fa.academie = v.academie and fa.annee = v.annee
  where v.academie = $1 and v.annee = ${annee} order by fa.ordre`,
});
