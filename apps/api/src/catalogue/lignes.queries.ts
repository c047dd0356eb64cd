import type { Base } from '../socle/contexte/index.js';
import type { LigneDeFilm } from './lecture/ligne-de-film.js';

/** A published line with its identity in its film. */
export interface LignePubliee extends LigneDeFilm {
  readonly action: number;
}

/** Columns of a line under the names of its fields; `f`: the table or its history. */
const CHAMPS_SQL = `f.action, f.code, f.cle, f.serie, f.periode, f.theme, f.ordre, f.intitule, f.nature, f.applicabilite,
  f.responsable, f.responsable_origine as "responsableOrigine", f.acteurs_associes as "acteursAssocies", f.obligation,
  f.base_legale as "baseLegale", f.ressources, f.outils, f.remarque, f.fait, f.echeance::text, f.certitude, f.prerequis,
  f.hors_film as "horsFilm"`;

/** The published film of an académie and year, in its order; empty when there is none. */
export function listLignesPubliees(base: Base, academie: string, annee: number): Promise<LignePubliee[]> {
  return base.query(
    `select ${CHAMPS_SQL} from film_actions f where f.academie = $1 and f.annee = $2 order by f.ordre, f.action`,
    [academie, annee],
  );
}

const COLONNES_SQL = `ordre, code, cle, serie, periode, theme, intitule, nature, applicabilite, responsable, responsable_origine,
  acteurs_associes, obligation, base_legale, ressources, outils, remarque, fait, echeance, certitude, prerequis, hors_film`;

const VALEURS_SQL = `l.ordre, l.code, l.cle, l.serie, l.periode, l.theme, l.intitule, l.nature, l.applicabilite, l.responsable,
  l."responsableOrigine", l."acteursAssocies", l.obligation, l."baseLegale", l.ressources, l.outils, l.remarque, l.fait,
  l.echeance, l.certitude, l.prerequis, l."horsFilm"`;

const LIGNES_SQL = `jsonb_to_recordset($3::jsonb) as l(action smallint, ordre smallint, code text, cle text, serie text,
  periode smallint, theme text, intitule text, nature text, applicabilite text, responsable text, "responsableOrigine" text,
  "acteursAssocies" text[], obligation text, "baseLegale" text, ressources text[], outils text[], remarque text, fait text,
  echeance date, certitude text, prerequis text, "horsFilm" boolean)`;

/** Adds lines to the film of an académie ($1) and year ($2). */
export const SQL_AJOUTE_LIGNES = `
  insert into film_actions (academie, annee, action, ${COLONNES_SQL}, modifie_le)
  select $1, $2, l.action, ${VALEURS_SQL}, maintenant_exact() from ${LIGNES_SQL}`;

/** Brings lines to what they should be; those that are so already are left alone. */
export const SQL_CORRIGE_LIGNES = `
  update film_actions f set (${COLONNES_SQL}) = row(${VALEURS_SQL})
  from ${LIGNES_SQL}
  where f.academie = $1 and f.annee = $2 and f.action = l.action
    and (${COLONNES_SQL.replace(/\w+/g, 'f.$&')}) is distinct from (${VALEURS_SQL})`;
