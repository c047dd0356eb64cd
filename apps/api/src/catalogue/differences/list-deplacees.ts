import type { LigneDeFilm } from '../lecture/index.js';

type Paire = readonly [ancienne: LigneDeFilm, nouvelle: LigneDeFilm];

/**
 * Lines that moved, from pairs in the new order: those of another period or theme, and those that had to move for the
 * others to keep their order. Inserting or removing a line moves nobody.
 */
export function listDeplacees(paires: readonly Paire[]): Paire[] {
  const restees = new Set(findRestees(paires.map(([ancienne]) => ancienne.ordre)));
  return paires.filter(
    ([ancienne, nouvelle], rang) =>
      !restees.has(rang) || ancienne.periode !== nouvelle.periode || ancienne.theme !== nouvelle.theme,
  );
}

/** Ranks of a longest increasing run of the values (patience sorting). */
function findRestees(valeurs: readonly number[]): number[] {
  const sommets: number[] = [];
  const precedents: (number | undefined)[] = [];
  valeurs.forEach((valeur, rang) => {
    const pile = sommets.findIndex((sommet) => (valeurs[sommet] ?? 0) >= valeur);
    const place = pile === -1 ? sommets.length : pile;
    precedents[rang] = sommets[place - 1];
    sommets[place] = rang;
  });
  const suite: number[] = [];
  for (let rang = sommets.at(-1); rang !== undefined; rang = precedents[rang]) suite.unshift(rang);
  return suite;
}
