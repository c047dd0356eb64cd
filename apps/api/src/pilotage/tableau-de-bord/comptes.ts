import { computePourcentage, type GenreAttendu } from '@focale/domaine';
import type { AttenduCompteVue, ComptesVue } from './tableau-de-bord.dto.js';

/** Sums of the film counters over one cut; null sums when no school is counted. */
export interface SommesDuFilm {
  readonly faites: number | null;
  readonly applicables: number | null;
  readonly sansObjet: number | null;
  readonly faitesEchues: number;
  readonly applicablesEchues: number;
}

/** Counts and percentages of one cut of the film; zeros and null percentages without a sum. */
export function buildComptes(sommes: SommesDuFilm | undefined): ComptesVue {
  const { faitesEchues = 0, applicablesEchues = 0 } = sommes ?? {};
  const faites = sommes?.faites ?? 0;
  const applicables = sommes?.applicables ?? 0;
  return {
    faites,
    applicables,
    sansObjet: sommes?.sansObjet ?? 0,
    pourcentage: computePourcentage(faites, applicables),
    faitesEchues,
    applicablesEchues,
    pourcentageEchu: computePourcentage(faitesEchues, applicablesEchues),
    enRetard: applicablesEchues - faitesEchues,
  };
}

/** An attendu of one académie, with what its counters say. */
export interface LigneAttendu {
  readonly academie: string;
  readonly code: string;
  readonly intitule: string;
  readonly genre: GenreAttendu;
  readonly echeance: string;
  readonly echu: boolean;
  readonly attendus: number;
  readonly recus: number;
}

/** Received, expected, late and rate of lines that share one code (one line per académie). */
export function computeAttendu(
  lignes: readonly LigneAttendu[],
): Pick<AttenduCompteVue, 'attendus' | 'recus' | 'enRetard' | 'taux'> {
  const sum = (valeur: (ligne: LigneAttendu) => number): number => lignes.reduce((total, l) => total + valeur(l), 0);
  const attendus = sum((ligne) => ligne.attendus);
  const recus = sum((ligne) => ligne.recus);
  const enRetard = sum((ligne) => (ligne.echu ? ligne.attendus - ligne.recus : 0));
  return { attendus, recus, enRetard, taux: computePourcentage(recus, attendus) };
}
