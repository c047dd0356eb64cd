import type { LigneAnnuaire } from '../annuaire/read-annuaire.js';
import { readCode } from '../annuaire/cellules.js';
import type { PerimetreImport } from './perimetre-import.js';

/** One import: who asked for it, on what. */
export interface DemandeImport {
  readonly id: string;
  readonly essai: boolean;
  readonly nomFichier: string;
  /** Absent when the operator's command asked. */
  readonly agent?: string;
  /** Only this one, when given. */
  readonly academie?: string;
  /** Everything when absent. */
  readonly perimetre?: PerimetreImport;
}

/**
 * Why a row is out of what is imported; undefined when it is in. The région of an académie already known wins over what
 * the row says: a file cannot bring somebody else's académie into one's own région.
 */
export function buildFiltre(
  { academie: demandee, perimetre }: Pick<DemandeImport, 'academie' | 'perimetre'>,
  regionsConnues: ReadonlyMap<string, string>,
): (valeurs: LigneAnnuaire['valeurs']) => string | undefined {
  return (valeurs) => {
    const academie = readCode(valeurs.code_academie, 2);
    if (academie === null) return undefined;
    if (demandee !== undefined && academie !== demandee) return `Hors de l’académie demandée (${demandee}).`;
    if (perimetre === undefined || perimetre.academies.includes(academie)) return undefined;
    const region = regionsConnues.get(academie) ?? readCode(valeurs.code_region, 2);
    return region !== null && perimetre.regions.includes(region) ? undefined : 'Hors de votre périmètre.';
  };
}
