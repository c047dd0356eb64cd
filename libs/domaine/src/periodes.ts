import { isIsoDate } from './dates.js';
import type { DateIso } from './dates.js';

/** One of the five periods of the film annuel, in the order of the school year. */
export type CodePeriode = 1 | 2 | 3 | 4 | 5;

export interface Periode {
  readonly code: CodePeriode;
  readonly libelle: string;
  /** Months 1 to 12, in the order of the school year. */
  readonly mois: readonly number[];
}

/** The five periods (source: film annuel 2025-2026). */
export const PERIODES: readonly Periode[] = [
  { code: 1, libelle: 'Août / septembre / octobre', mois: [8, 9, 10] },
  { code: 2, libelle: 'Novembre / décembre', mois: [11, 12] },
  { code: 3, libelle: 'Janvier / février', mois: [1, 2] },
  { code: 4, libelle: 'Mars / avril', mois: [3, 4] },
  { code: 5, libelle: 'Mai / juin / juillet', mois: [5, 6, 7] },
];

/** Period of a date. @throws RangeError on an invalid date. */
export function periodeOf(date: DateIso): CodePeriode {
  const mois = isIsoDate(date) ? Number(date.slice(5, 7)) : 0;
  const periode = PERIODES.find((candidate) => candidate.mois.includes(mois));
  if (periode === undefined) throw new RangeError(`Date invalide : ${date}. Format attendu : AAAA-MM-JJ.`);
  return periode.code;
}

/** Period that carries this label in a catalogue, undefined when none does. */
export function parsePeriode(libelle: string): CodePeriode | undefined {
  return PERIODES.find((periode) => periode.libelle === libelle.trim())?.code;
}

/** « Août · septembre · octobre ». */
export const tellPeriode = (code: number): string =>
  PERIODES.find((periode) => periode.code === code)?.libelle.replaceAll(' / ', ' · ') ?? `Période ${code}`;
