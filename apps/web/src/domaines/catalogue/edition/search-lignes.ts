import type { Ligne } from '../types.js';
import type { EtatDeLigne } from './compare-lignes.js';

/** Without case nor accents. */
const normalize = (texte: string): string => texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export interface Recherche {
  texte: string;
  periode: number | null;
  theme: string;
  /** Only what differs from the published film. */
  changees: boolean;
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

/** Lines within a search; the open one always is. */
export function searchLignes(
  lignes: readonly Ligne[],
  index: ReadonlyMap<string, string>,
  { texte, periode, theme, changees }: Recherche,
  etats: ReadonlyMap<string, EtatDeLigne>,
  ouverte: string | null,
): Ligne[] {
  const mots = normalize(texte).split(/\s+/).filter(Boolean);
  const isWithin = (ligne: Ligne): boolean =>
    (periode === null || ligne.periode === periode) &&
    (theme === '' || ligne.theme === theme) &&
    (!changees || etats.get(ligne.cle) !== 'inchangee') &&
    mots.every((mot) => index.get(ligne.cle)?.includes(mot));
  return lignes.filter((ligne) => ligne.cle === ouverte || isWithin(ligne));
}
