import { previousAnnee, startOfAnnee } from '@focale/domaine';
import type { Annee } from '@focale/domaine';
import type { LigneDeFilm } from './ligne-de-film.js';

/**
 * The film of a year, drawn from the one before: same lines and same keys, codes renamed (`F2526-P1-01` becomes
 * `F2627-P1-01`). A remark or a resource that names the year before (windows of Pix, "2025-2026", "rentrée 2025")
 * would mislead and is dropped; the SRANE enters the new one.
 * @param annee the year to come, `2026-2027`
 * @throws RangeError when this is not a school year
 */
export function carryOverFilm(lignes: readonly LigneDeFilm[], annee: Annee): LigneDeFilm[] {
  const precedente = previousAnnee(annee);
  const prefixe = `F${annee.slice(2, 4)}${annee.slice(7, 9)}-`;
  const perime = new RegExp(`${precedente}|rentrée ${startOfAnnee(precedente)}`);
  return lignes.map((ligne) => ({
    ...ligne,
    code: ligne.code.replace(/^F\d{4}-/, prefixe),
    remarque: ligne.remarque !== null && perime.test(ligne.remarque) ? null : ligne.remarque,
    ressources: ligne.ressources.filter((ressource) => !perime.test(ressource)),
  }));
}
