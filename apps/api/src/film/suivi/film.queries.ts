import type {
  CodePeriode,
  Ent,
  NatureAction,
  NiveauEtablissement,
  RegleApplicabilite,
  TypeEtablissement,
} from '@focale/domaine';
import type { Requete } from '../../base/index.js';

/** A line of the catalogue, the same for every school of an académie. */
export interface LigneDuCatalogue {
  readonly action: number;
  readonly ordre: number;
  readonly code: string;
  readonly cle: string;
  readonly serie: string | null;
  readonly periode: CodePeriode;
  readonly theme: string;
  readonly intitule: string;
  readonly nature: NatureAction;
  readonly applicabilite: RegleApplicabilite;
  readonly responsable: string;
  readonly responsable_origine: string;
  readonly acteurs_associes: string[];
  readonly obligation: string;
  readonly base_legale: string | null;
  readonly ressources: string[];
  readonly outils: string[];
  readonly remarque: string | null;
  readonly fait: string | null;
  readonly echeance: string;
  readonly certitude: string;
  readonly prerequis: string | null;
  readonly hors_film: boolean;
  /** An attendu of the académie is received by this line. */
  readonly attendue: boolean;
}

/** Where a line stands in one school; null when its film is not open, or the line is not followed. */
export interface EtatDeLigne {
  readonly statut: number | null;
  readonly applicable: boolean | null;
  readonly automatique: boolean | null;
  readonly force: boolean | null;
  readonly fait_le: string | null;
  readonly commentaire: string | null;
  readonly motif: string | null;
  /** Who last said where the line stands. */
  readonly agent: string | null;
  readonly charge_agent: string | null;
  readonly charge_nom: string | null;
  readonly version: number | null;
  readonly prenom: string | null;
  readonly nom: string | null;
  readonly preuves: number;
}

/** A line of the catalogue with its progress in one school, and the profile that decides whether it applies there. */
export interface LigneLue extends LigneDuCatalogue, EtatDeLigne {
  readonly type: TypeEtablissement;
  readonly ent: Ent;
  readonly nouveau_chef: boolean;
  readonly niveaux: NiveauEtablissement[];
}

const SUIVI = 'uai, annee, academie, type, ent, nouveau_chef, niveaux';
const LIGNE = `academie, annee, action, ordre, code, cle, serie, periode, theme, intitule, nature, applicabilite, responsable,
  responsable_origine, acteurs_associes, obligation, base_legale, ressources, outils, remarque, fait, echeance, certitude,
  prerequis, hors_film`;
const AVANCEMENT = `uai, annee, action, statut, applicable, automatique, force, fait_le, commentaire, motif, agent, charge_agent,
  charge_nom, version`;

/** End of the day $2 in metropolitan France: what changes at midnight belongs to the next day. */
const FIN = `(($2::date + 1)::timestamp at time zone 'Europe/Paris')`;

/**
 * Académie of the school `e` in the year of its film `s`, else today's. Not `coalesce`, which the planner cannot tell from a
 * function that leaks: under a policy, it would be compared after every académie was read.
 */
export const buildAcademieDuFilm = (ecole: string): string =>
  `case when s.academie is null then ${ecole}.academie else s.academie end`;

/** Rows of a table as they were at the end of the day $2: the current one when it dates from before, else its history. */
const at = (table: string, colonnes: string, ou: string): string => `(
  select ${colonnes} from ${table} where ${ou} and modifie_le < ${FIN}
  union all
  select ${colonnes} from ${table}_histoire where ${ou} and depuis < ${FIN} and jusqu_a >= ${FIN})`;

interface Sources {
  readonly suivis: string;
  readonly lignes: string;
  readonly avancements: string;
  /** Number of proofs, and what must be joined to know it. */
  readonly preuves: string;
  readonly jointure: string;
  readonly attendue: string;
  readonly filtre: string;
  /** How progress is joined; `ordre` says in which order the lines come, or are locked. */
  readonly lien: 'join' | 'left join';
  readonly ordre: string;
}

/**
 * The year is written in the text: kept as a plan by the server, it then names one partition of the progress and not all.
 * `$1`: the school.
 */
function buildSql(annee: number, sources: Sources): string {
  return `
  select fa.action, fa.ordre, fa.code, fa.cle, fa.serie, fa.periode, fa.theme, fa.intitule, fa.nature, fa.applicabilite,
    fa.responsable, fa.responsable_origine, fa.acteurs_associes, fa.obligation, fa.base_legale, fa.ressources, fa.outils,
    fa.remarque, fa.fait, fa.echeance::text, fa.certitude, fa.prerequis, fa.hors_film, ${sources.attendue} as attendue,
    a.statut, a.applicable, a.automatique, a.force, a.fait_le::text, a.commentaire, a.motif, a.agent, a.charge_agent,
    a.charge_nom, a.version, g.prenom, g.nom, ${sources.preuves} as preuves,
    coalesce(s.type, e.type) as type, coalesce(s.ent, 'inconnu') as ent, coalesce(s.nouveau_chef, false) as nouveau_chef,
    coalesce(s.niveaux, '{}') as niveaux
  from etablissements e
  left join ${sources.suivis} s on s.uai = e.uai and s.annee = ${annee}
  join ${sources.lignes} fa on fa.academie = ${buildAcademieDuFilm('e')} and fa.annee = ${annee} ${sources.filtre}
  ${sources.lien} ${sources.avancements} a on a.uai = e.uai and a.annee = ${annee} and a.action = fa.action
  left join vue_personnes g on g.id = a.agent
  ${sources.jointure}
  where e.uai = $1
  order by ${sources.ordre}`;
}

const joinPreuves = (annee: number, presentes: string): Pick<Sources, 'preuves' | 'jointure'> => ({
  preuves: 'coalesce(p.nombre, 0)',
  jointure: `left join (select action, count(*)::int as nombre from preuves where uai = $1 and annee = ${annee} and ${presentes}
    group by action) p on p.action = fa.action`,
});

/** For a few lines, counting them one by one is cheaper. */
const countPreuves = (annee: number): Pick<Sources, 'preuves' | 'jointure'> => ({
  preuves: `(select count(*)::int from preuves p where p.uai = $1 and p.annee = ${annee} and p.action = fa.action
    and p.retiree_le is null)`,
  jointure: '',
});

/** Not `exists`: for two lines or more, the planner would rather hash the attendus of every académie. */
const ATTENDUE = `coalesce((select true from attendus_modele m
  where m.academie = fa.academie and m.annee = fa.annee and m.cle = fa.cle limit 1), false)`;

const ACTUELLES = {
  suivis: 'suivis',
  lignes: 'film_actions',
  avancements: 'avancements',
  attendue: ATTENDUE,
  filtre: '',
  lien: 'left join',
  ordre: 'fa.ordre',
} as const;

/** The lines of codes $2 in the school $1. */
export const buildLignesQuery = (annee: number): Requete => ({
  name: `film.lignes.${annee}`,
  text: buildSql(annee, { ...ACTUELLES, ...countPreuves(annee), filtre: `and fa.code = any($2::text[])` }),
});

/** The same, their progress locked in the order in which every writer locks it; lines that have none are left out. */
export const buildLignesTenuesQuery = (annee: number): Requete => ({
  name: `film.lignes_tenues.${annee}`,
  text: buildSql(annee, {
    ...ACTUELLES,
    ...countPreuves(annee),
    filtre: `and fa.code = any($2::text[])`,
    lien: 'join',
    ordre: 'fa.action for update of a',
  }),
});

/** What the ties of a line need of another one. */
export type LigneLiee = Pick<LigneLue, 'cle' | 'serie' | 'prerequis'> & {
  readonly statut: number;
  readonly applicable: boolean;
};

/** The counted lines that those of codes $2 are tied to in the school $1, whose film is open: their series, what comes before. */
export const buildLignesLieesQuery = (annee: number): Requete => ({
  name: `film.lignes_liees.${annee}`,
  text: `
  with visees as (
    select c.serie, c.prerequis from suivis s
    join film_actions c on c.academie = s.academie and c.annee = ${annee} and c.code = any($2::text[])
    where s.uai = $1 and s.annee = ${annee}
  )
  select fa.cle, fa.serie, fa.prerequis, a.statut, a.applicable
  from suivis s
  join film_actions fa on fa.academie = s.academie and fa.annee = ${annee} and fa.nature = 'action'
    and (fa.serie in (select v.serie from visees v) or fa.cle in (select v.prerequis from visees v))
  join avancements a on a.uai = $1 and a.annee = ${annee} and a.action = fa.action
  where s.uai = $1 and s.annee = ${annee} order by fa.ordre`,
});

/** The film of the school $1 as it was at the end of the day $2. */
export const buildFilmPasseQuery = (annee: number): Requete => ({
  name: `film.relire.${annee}`,
  text: buildSql(annee, {
    suivis: at('suivis', SUIVI, `uai = $1 and annee = ${annee}`),
    lignes: at('film_actions', LIGNE, `annee = ${annee}`),
    avancements: at('avancements', AVANCEMENT, `uai = $1 and annee = ${annee}`),
    ...joinPreuves(annee, `cree_le < ${FIN} and (retiree_le is null or retiree_le >= ${FIN})`),
    attendue: 'false',
    filtre: '',
    lien: 'left join',
    ordre: 'fa.ordre',
  }),
});

/** Publication of the film of the school $1 and year $3, at the end of the day $2. */
export const SQL_CATALOGUE_PASSE = `
  select p.version, p.publie_le as "publieLe" from etablissements e
  left join ${at('suivis', SUIVI, 'uai = $1 and annee = $3')} s on s.uai = e.uai and s.annee = $3
  join vue_publications_du_film p on p.annee = $3 and p.academie = ${buildAcademieDuFilm('e')} and p.publie_le < ${FIN}
  where e.uai = $1 order by p.version desc limit 1`;
