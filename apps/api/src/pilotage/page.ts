import { buildOrderBy, type Page } from '../socle/validation/index.js';
import type { Parametres } from './filtres.js';

/** The sort keys that a list of schools offers. Completion is not one of them: schools are helped, never ranked. */
const COLONNES = { nom: 'nom', commune: 'commune', enRetard: '"enRetard"' } as const;

type Colonne = keyof typeof COLONNES;

interface LignePaginee<T> {
  readonly total: number;
  readonly elements: T[];
}

/**
 * SQL of one page of `lignes` with the total, in one round trip and whatever the page asked for; the order comes from a closed
 * list. `colonnesDeLaPage` are read for the rows `s` of the page alone.
 */
export function buildPageSql(
  lignes: string,
  { page, taille, tri }: { page: number; taille: number; tri?: string | undefined },
  tris: readonly Colonne[],
  parametres: Parametres,
  colonnesDeLaPage = '',
): string {
  const colonnes = Object.fromEntries(tris.map((nom) => [nom, COLONNES[nom]]));
  const ordre = buildOrderBy(tri, colonnes, 'nom asc, uai asc');
  return `
    with lignes as (${lignes})
    select (select count(*)::int from lignes) as total,
      coalesce((select json_agg(p) from (
        select *${colonnesDeLaPage && `, ${colonnesDeLaPage}`} from lignes s ${ordre} limit ${parametres.add(taille)}::int offset ${parametres.add((page - 1) * taille)}::int
      ) p), '[]'::json) as elements`;
}

/** Reads the single row that {@link buildPageSql} answers. */
export function toPage<T>(
  [ligne]: readonly LignePaginee<T>[],
  { page, taille }: { page: number; taille: number },
): Page<T> {
  return { elements: ligne?.elements ?? [], total: ligne?.total ?? 0, page, taille };
}
