import { SEUIL_ATTESTATION_6E, type UsagePix } from '@focale/domaine';
import type { LigneLue } from './export-lu.js';

/** Counts of a class or of a level. */
export interface Comptes {
  readonly inscrits: number;
  readonly termines: number;
  readonly reussis: number;
  /** Sum of the Pix of those whose result is known; null when the export gives none. */
  readonly sommePix: number | null;
}

export const SANS_COMPTE: Comptes = { inscrits: 0, termines: 0, reussis: 0, sommePix: null };

/** Whether a line is a success for a usage. */
function isReussi(usage: UsagePix | null, { termine, ratio, certifie }: LigneLue): boolean {
  if (usage === 'certification') return certifie;
  return usage === 'attestation_6e' && termine && (ratio ?? 0) >= SEUIL_ATTESTATION_6E;
}

/**
 * Counts people by class. Who has several lines in one campaign counts once, for their best one: a success before a
 * failure, finished before unfinished, then the higher mastery or number of Pix.
 */
export function countPersonnes(
  lignes: readonly LigneLue[],
  usage: UsagePix | null,
): { parClasse: ReadonlyMap<string, Comptes>; doublons: number } {
  const meilleures = new Map<string, LigneLue>();
  for (const ligne of lignes) {
    const connue = meilleures.get(ligne.personne);
    if (!connue || rank(usage, ligne) > rank(usage, connue)) meilleures.set(ligne.personne, ligne);
  }
  const parClasse = new Map<string, Comptes>();
  for (const ligne of meilleures.values()) {
    const { termine, pix } = ligne;
    const compte = {
      inscrits: 1,
      termines: termine ? 1 : 0,
      reussis: isReussi(usage, ligne) ? 1 : 0,
      sommePix: termine ? pix : null,
    };
    parClasse.set(ligne.classe, addComptes(parClasse.get(ligne.classe) ?? SANS_COMPTE, compte));
  }
  return { parClasse, doublons: lignes.length - meilleures.size };
}

/** Orders the lines of one person: each criterion outweighs the following ones. */
function rank(usage: UsagePix | null, ligne: LigneLue): number {
  const score = ligne.ratio ?? (ligne.pix ?? 0) / 10_000;
  return (isReussi(usage, ligne) ? 4 : 0) + (ligne.termine ? 2 : 0) + score;
}

export function addComptes(a: Comptes, b: Comptes): Comptes {
  return {
    inscrits: a.inscrits + b.inscrits,
    termines: a.termines + b.termines,
    reussis: a.reussis + b.reussis,
    sommePix: a.sommePix === null && b.sommePix === null ? null : (a.sommePix ?? 0) + (b.sommePix ?? 0),
  };
}
