import type { Habilitation } from '@focale/domaine';
import type { Base } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import type { PerimetreImport } from './demande-import.js';

/** Whether one of these habilitations is on the whole platform. */
export function isAdministrateur(habilitations: readonly Habilitation[]): boolean {
  return habilitations.some(({ role }) => role === 'administrateur');
}

/**
 * What an agent may import: undefined for an administrateur, the académies and régions of a SRANE otherwise.
 * @throws ErreurMetier `acces.introuvable` when the académie asked for is known to be out of it
 */
export async function computePerimetre(
  base: Base,
  habilitations: readonly Habilitation[],
  academie: string | undefined,
): Promise<PerimetreImport | undefined> {
  if (isAdministrateur(habilitations)) return undefined;
  const srane = habilitations.filter(({ role }) => role === 'srane');
  const perimetre = {
    academies: srane.flatMap((habilitation) => habilitation.academie ?? []),
    regions: srane.flatMap((habilitation) => habilitation.region ?? []),
  };
  if (academie === undefined || perimetre.academies.includes(academie)) return perimetre;
  const [connue] = await base.query<{ region: string }>(`select region from academies where code = $1`, [academie]);
  const possible = connue ? perimetre.regions.includes(connue.region) : perimetre.regions.length > 0;
  if (!possible) throw new ErreurMetier('acces.introuvable');
  return perimetre;
}
