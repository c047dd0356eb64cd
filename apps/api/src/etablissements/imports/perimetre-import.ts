import { listDroits } from '@focale/domaine';
import type { Acces, Base } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';

/** Territories that an import may touch. */
export interface PerimetreImport {
  readonly academies: readonly string[];
  readonly regions: readonly string[];
}

/**
 * What an agent may import: undefined for the whole directory, the académies and régions of the habilitations otherwise.
 * @throws ErreurMetier `acces.introuvable` when the académie asked for is known to be out of it
 */
export async function computePerimetre(
  base: Base,
  { habilitations, peut }: Acces,
  academie: string | undefined,
): Promise<PerimetreImport | undefined> {
  if (peut('annuaire.import.all')) return undefined;
  const utiles = habilitations.filter((habilitation) => listDroits(habilitation).includes('annuaire.import'));
  const perimetre = {
    academies: utiles.flatMap((habilitation) => habilitation.academie ?? []),
    regions: utiles.flatMap((habilitation) => habilitation.region ?? []),
  };
  if (academie === undefined || perimetre.academies.includes(academie)) return perimetre;
  const [connue] = await base.query<{ region: string }>(`select region from academies where code = $1`, [academie]);
  const possible = connue ? perimetre.regions.includes(connue.region) : perimetre.regions.length > 0;
  if (!possible) throw new ErreurMetier('acces.introuvable');
  return perimetre;
}
