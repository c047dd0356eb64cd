/** A cell that may span several columns and rows. */
interface Cellule {
  readonly largeur: number;
  readonly hauteur: number;
}

type Placee<C extends Cellule> = C & { readonly colonne: number };

/** How a cell stands that nobody wrote. */
const VIDE = { largeur: 1, hauteur: 1, titre: false, contenu: [] } as const;

/**
 * Places cells as a browser does, each at the first free place of its row, and makes of them a whole grid: spans cut where they
 * would run over another cell or past the last row, columns that no cell begins taken away, places left over given an empty cell.
 */
export function buildGrille<C extends Cellule>(
  rangees: readonly (readonly C[])[],
): { lignes: (Placee<C> | Placee<typeof VIDE>)[][]; colonnes: number } {
  const prises = rangees.map(() => new Set<number>());
  const placees = rangees.map((rangee, rang) => {
    let colonne = 0;
    return rangee.map((cellule): Placee<C> => {
      while (prises[rang]?.has(colonne)) colonne += 1;
      let largeur = 1;
      while (largeur < cellule.largeur && !prises[rang]?.has(colonne + largeur)) largeur += 1;
      const hauteur = Math.min(cellule.hauteur, rangees.length - rang);
      for (let y = rang; y < rang + hauteur; y += 1)
        for (let x = colonne; x < colonne + largeur; x += 1) prises[y]?.add(x);
      return { ...cellule, largeur, hauteur, colonne };
    });
  });
  const debuts = [...new Set(placees.flat().map(({ colonne }) => colonne))].sort((a, b) => a - b);
  const rangs = new Map(debuts.map((colonne, rang) => [colonne, rang]));
  const lignes = placees.map((ligne, rang) => [
    ...ligne.map((cellule) => ({
      ...cellule,
      colonne: rangs.get(cellule.colonne) ?? 0,
      largeur: debuts.filter((debut) => debut >= cellule.colonne && debut < cellule.colonne + cellule.largeur).length,
    })),
    ...debuts.flatMap((debut, colonne) => (prises[rang]?.has(debut) ? [] : [{ ...VIDE, colonne }])),
  ]);
  return {
    lignes: lignes.map((ligne) => ligne.toSorted((a, b) => a.colonne - b.colonne)),
    colonnes: debuts.length,
  };
}
