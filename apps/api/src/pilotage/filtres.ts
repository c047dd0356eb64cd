import { foldRecherche } from '../etablissements/index.js';
import type { Cible } from '../socle/contexte/index.js';
import type { FiltresDto } from './filtres.dto.js';

/** The académie and year of a route. */
export interface Lieu {
  readonly academie: string;
  readonly annee: number;
}

/** @throws on a route without them */
export function readLieu({ academie, annee }: Cible): Lieu {
  if (academie === undefined || annee === undefined) throw new Error('A route of an académie needs :code and :annee');
  return { academie, annee };
}

/** Values of a statement, as they are named in its text. */
export class Parametres {
  readonly valeurs: unknown[] = [];

  /** @returns the name of the parameter, `$1` for the first */
  add(valeur: unknown): string {
    return `$${this.valeurs.push(valeur)}`;
  }
}

const DIMENSIONS = ['departement', 'type', 'ent'] as const;

/**
 * SQL condition over a table that carries the dimensions. Only the filters that are given are in the text: the plan that the
 * server keeps for it serves the index of what is asked.
 */
export function buildFiltre(
  alias: string,
  { academie, annee }: Lieu,
  filtres: FiltresDto,
  parametres: Parametres,
): string {
  return [
    `${alias}.academie = ${parametres.add(academie)} and ${alias}.annee = ${parametres.add(annee)}`,
    ...DIMENSIONS.filter((nom) => filtres[nom] !== undefined).map(
      (nom) => `${alias}.${nom} = ${parametres.add(filtres[nom])}`,
    ),
  ].join(' and ');
}

/** Columns that name a school `s` in a list; the dimensions are those of the year, not today's. */
export const ECOLE = 's.uai, s.nom, s.commune, s.departement, s.type';

/** SQL condition that finds the words of a search in the school `s`; none without a word. */
export function buildRecherche(q: string | undefined, parametres: Parametres): string {
  const motifs = buildMotifs(q);
  return motifs === null ? '' : `and s.recherche like all (${parametres.add(motifs)})`;
}

/** Name of a statement whose text depends on the filters that are given. */
export const nameOf = (nom: string, filtres: object): string =>
  [nom, ...Object.entries(filtres).flatMap(([cle, valeur]) => (valeur === undefined ? [] : [cle.slice(0, 3)]))].join(
    '.',
  );

/** Every word must be found, in any order; accents, case and punctuation do not matter. */
function buildMotifs(q: string | undefined): string[] | null {
  const mots = foldRecherche(q ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((mot) => mot !== '');
  return mots.length === 0 ? null : mots.map((mot) => `%${mot}%`);
}
