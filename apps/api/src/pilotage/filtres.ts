import { foldRecherche } from '../etablissements/index.js';
import type { FiltresDto, ListeFiltreeDto } from './filtres.dto.js';

/** The académie and year of the route, then the dashboard's filters: parameters $1 to $5 of every query of this capability. */
export interface Lieu {
  readonly academie: string;
  readonly annee: number;
}

/** SQL condition on $1 to $5 over a table that carries the dimensions. */
export const dansLeFiltre = (alias: string): string => `
  ${alias}.academie = $1 and ${alias}.annee = $2 and ($3::text is null or ${alias}.departement = $3)
  and ($4::text is null or ${alias}.type = $4) and ($5::text is null or ${alias}.ent = $5)`;

/** Values of $1 to $5. */
export function buildParametres({ academie, annee }: Lieu, { departement, type, ent }: FiltresDto): unknown[] {
  return [academie, annee, departement ?? null, type ?? null, ent ?? null];
}

/** Values of $1 to $5, then $6: the `like` patterns of the words searched, or null. */
export function buildParametresDeListe(lieu: Lieu, filtres: ListeFiltreeDto): unknown[] {
  return [...buildParametres(lieu, filtres), buildMotifs(filtres.q)];
}

/** Every word must be found, in any order; accents, case and punctuation do not matter. */
function buildMotifs(q: string | undefined): string[] | null {
  const mots = foldRecherche(q ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((mot) => mot !== '');
  return mots.length === 0 ? null : mots.map((mot) => `%${mot}%`);
}
