import type { LigneDeFilm } from './ligne-de-film.js';

const ANNEE = /^20(\d{2})-20(\d{2})$/;

/**
 * The film of a year, drawn from the one before: same lines and same keys, codes renamed (`F2526-P1-01` becomes
 * `F2627-P1-01`). A remark or a resource that names the year before (windows of Pix, "2025-2026", "rentrée 2025")
 * would mislead and is dropped; the SRANE enters the new one.
 * @param annee the year to come, `2026-2027`
 */
export function carryOverFilm(lignes: readonly LigneDeFilm[], annee: string): LigneDeFilm[] {
  const lue = ANNEE.exec(annee);
  if (!lue || Number(lue[2]) !== Number(lue[1]) + 1) throw new RangeError(`Année scolaire illisible : ${annee}`);
  const debutPrecedente = 2000 + Number(lue[1]) - 1;
  const perime = new RegExp(`${debutPrecedente}-${debutPrecedente + 1}|rentrée ${debutPrecedente}`);
  return lignes.map((ligne) => ({
    ...ligne,
    code: ligne.code.replace(/^F\d{4}-/, `F${lue[1]}${lue[2]}-`),
    remarque: ligne.remarque !== null && perime.test(ligne.remarque) ? null : ligne.remarque,
    ressources: ligne.ressources.filter((ressource) => !perime.test(ressource)),
  }));
}
