import type { QueryClient } from '@tanstack/react-query';

type Ligne = Readonly<Record<string, unknown>> & { readonly id: unknown; readonly version: unknown };

const isLigne = (valeur: unknown): valeur is Ligne =>
  typeof valeur === 'object' && valeur !== null && 'id' in valeur && 'version' in valeur;

/** What was read, with a row as it was just written wherever it stands; the very same value when it stands nowhere. */
function place(lu: unknown, ecrite: Ligne): unknown {
  if (Array.isArray(lu)) {
    const lignes = lu.map((ligne) => place(ligne, ecrite));
    return lignes.every((ligne, rang) => ligne === lu[rang]) ? lu : lignes;
  }
  if (typeof lu !== 'object' || lu === null) return lu;
  const ici = isLigne(lu) && lu.id === ecrite.id;
  const champs = Object.entries(lu).map(([nom, valeur]) => [
    nom,
    ici && nom in ecrite ? ecrite[nom] : place(valeur, ecrite),
  ]);
  const apres = Object.fromEntries(champs) as Record<string, unknown>;
  return Object.entries(lu).every(([nom, valeur]) => apres[nom] === valeur) ? lu : apres;
}

/**
 * After a write, whatever is on screen is read again: a declaration moves the film, counters and totals. It is not waited for:
 * what asked for the write may leave the screen with it. What was written takes its place at once, so that a gesture done before
 * the end of that reading is about the row as it is now, with its version.
 */
export function reread(queryClient: QueryClient, ecrit?: unknown): void {
  const predicate = ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[0] !== 'session';
  if (isLigne(ecrit)) queryClient.setQueriesData({ predicate }, (lu: unknown) => place(lu, ecrit));
  void queryClient.invalidateQueries({ predicate });
}
