/** Where a priority objective of the year stands. */
export const LIBELLES_ETATS_OBJECTIF = {
  a_engager: 'À engager',
  en_cours: 'En cours',
  atteint: 'Atteint',
  abandonne: 'Abandonné',
} as const;
export type EtatObjectif = keyof typeof LIBELLES_ETATS_OBJECTIF;
export const ETATS_OBJECTIF = Object.keys(LIBELLES_ETATS_OBJECTIF) as EtatObjectif[];

/** An item of the grid that an académie imports, with its levels, lowest first. None is shipped: no public source gives one. */
export interface ItemDeGrille {
  readonly item: string;
  readonly paliers: readonly string[];
}

export interface DomaineDeGrille {
  readonly domaine: string;
  readonly items: readonly ItemDeGrille[];
}

/** How an objective names an item: with its domain, since two domains may hold items of the same name. */
export const formatItem = (domaine: string, item: string): string => `${domaine} : ${item}`;

/** Names of all the items of a grid, in its order. */
export function listItems(domaines: readonly DomaineDeGrille[]): string[] {
  return domaines.flatMap(({ domaine, items }) => items.map(({ item }) => formatItem(domaine, item)));
}
