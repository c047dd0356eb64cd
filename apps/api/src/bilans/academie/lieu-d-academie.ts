import type { Contexte } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';

/** The académie and the year of a route. @throws ErreurMetier `acces.introuvable` on a route without them */
export function getLieu({ acces: { academie, annee } }: Contexte): readonly [string, number] {
  if (academie === undefined || annee === undefined) throw new ErreurMetier('acces.introuvable');
  return [academie, annee];
}
