import type { Ligne } from '../types.js';

/** What a person can change in a line, position apart. */
export const CHAMPS = [
  'intitule',
  'periode',
  'theme',
  'nature',
  'applicabilite',
  'responsable',
  'responsableOrigine',
  'acteursAssocies',
  'echeance',
  'prerequis',
  'obligation',
  'baseLegale',
  'certitude',
  'ressources',
  'outils',
  'remarque',
  'fait',
  'serie',
  'horsFilm',
] as const satisfies readonly (keyof Ligne)[];

export type ChampDeLigne = (typeof CHAMPS)[number];

/** How a line of the draft stands against the published film. */
export type EtatDeLigne = 'inchangee' | 'ajoutee' | 'modifiee';

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) && JSON.stringify(a) === JSON.stringify(b));

/** Fields in which the two differ. */
export const listChampsModifies = (a: Ligne, b: Ligne): ChampDeLigne[] =>
  CHAMPS.filter((champ) => !isSame(a[champ], b[champ]));

/** State of each line against those published, and the published ones that the draft no longer has. */
export function compareLignes(lignes: readonly Ligne[], publiees: readonly Ligne[]) {
  const avant = new Map(publiees.map((ligne) => [ligne.cle, ligne]));
  const etats = new Map<string, EtatDeLigne>();
  for (const ligne of lignes) {
    const publiee = avant.get(ligne.cle);
    etats.set(
      ligne.cle,
      publiee === undefined ? 'ajoutee' : listChampsModifies(publiee, ligne).length > 0 ? 'modifiee' : 'inchangee',
    );
  }
  const communes = (film: readonly Ligne[], dans: { has: (cle: string) => boolean }) =>
    film.flatMap(({ cle }) => (dans.has(cle) ? [cle] : [])).join();
  return {
    etats,
    retirees: publiees.filter(({ cle }) => !etats.has(cle)),
    /** Lines that both have do not come in the same order. */
    reordonnee: communes(lignes, avant) !== communes(publiees, etats),
  };
}
