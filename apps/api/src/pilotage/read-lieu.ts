import type { Acces } from '../socle/contexte/index.js';
import type { Lieu } from './filtres.js';

/** The académie and year that the guard resolved. @throws on a route without them */
export function readLieu({ academie, annee }: Acces): Lieu {
  if (academie === undefined || annee === undefined) throw new Error('A route of an académie needs :code and :annee');
  return { academie, annee };
}
