import { listChampsModifies } from './compare-lignes.js';
import type { Ligne } from '../types.js';

/** The lines read, each replaced by the one already held when nothing in it differs: what did not change is not drawn again. */
export function reuseLignes(tenues: readonly Ligne[], lues: readonly Ligne[]): readonly Ligne[] {
  const parCle = new Map(tenues.map((ligne) => [ligne.cle, ligne]));
  return lues.map((lue) => {
    const tenue = parCle.get(lue.cle);
    const same =
      tenue !== undefined &&
      tenue.code === lue.code &&
      tenue.ordre === lue.ordre &&
      listChampsModifies(tenue, lue).length === 0;
    return same ? tenue : lue;
  });
}
