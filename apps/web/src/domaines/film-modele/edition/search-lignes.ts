import type { Ligne } from '../types.js';

/** Without case nor accents. */
export const normalize = (texte: string): string => texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export interface Recherche {
  texte: string;
  periode: number | null;
  theme: string;
}

/** Lines that carry every word searched, in any of their texts; one index a film, so that typing stays immediate. */
export function buildIndex(lignes: readonly Ligne[]): ReadonlyMap<string, string> {
  return new Map(
    lignes.map((ligne) => [
      ligne.cle,
      normalize(
        [
          ligne.code,
          ligne.intitule,
          ligne.theme,
          ligne.baseLegale,
          ligne.remarque,
          ...ligne.ressources,
          ...ligne.outils,
        ]
          .filter(Boolean)
          .join(' '),
      ),
    ]),
  );
}

export function searchLignes(
  lignes: readonly Ligne[],
  index: ReadonlyMap<string, string>,
  { texte, periode, theme }: Recherche,
): Ligne[] {
  const mots = normalize(texte).split(/\s+/).filter(Boolean);
  return lignes.filter(
    (ligne) =>
      (periode === null || ligne.periode === periode) &&
      (theme === '' || ligne.theme === theme) &&
      mots.every((mot) => index.get(ligne.cle)?.includes(mot)),
  );
}
