import type { Ligne } from '../types.js';

/** Rank of each occurrence among those of its serie, in the order of the film. */
export function numberSeries(lignes: readonly Ligne[]): ReadonlyMap<string, { rang: number; sur: number }> {
  const series = new Map<string, string[]>();
  for (const { serie, cle } of lignes) if (serie !== null) series.set(serie, [...(series.get(serie) ?? []), cle]);
  return new Map(
    [...series.values()].flatMap((cles) =>
      cles.map((cle, rang) => [cle, { rang: rang + 1, sur: cles.length }] as const),
    ),
  );
}
