import { isIsoDate } from './dates.js';
import type { DateIso } from './dates.js';

/** A school year, from 1 August to 31 July, written `2026-2027`. */
export type Annee = string;

const PREMIER_MOIS = 8;

/** The school year that starts in August of `debut`. */
export function formatAnnee(debut: number): Annee {
  return `${String(debut).padStart(4, '0')}-${String(debut + 1).padStart(4, '0')}`;
}

/** Reads `2026-2027`; undefined when the two years do not follow each other. */
export function parseAnnee(raw: string): Annee | undefined {
  const debut = /^(\d{4})-\d{4}$/.exec(raw.trim())?.[1];
  if (debut === undefined) return undefined;
  const annee = formatAnnee(Number(debut));
  return annee === raw.trim() ? annee : undefined;
}

/** Calendar year of the August that opens it. @throws RangeError when this is not a school year. */
export function startOfAnnee(annee: Annee): number {
  if (parseAnnee(annee) !== annee) throw new RangeError(`Année scolaire invalide : ${annee}. Exemple : 2026-2027.`);
  return Number(annee.slice(0, 4));
}

/** School year of a date. @throws RangeError on an invalid date. */
export function anneeOf(date: DateIso): Annee {
  if (!isIsoDate(date)) throw new RangeError(`Date invalide : ${date}. Format attendu : AAAA-MM-JJ.`);
  const annee = Number(date.slice(0, 4));
  return formatAnnee(Number(date.slice(5, 7)) >= PREMIER_MOIS ? annee : annee - 1);
}

/** The school year before. */
export function previousAnnee(annee: Annee): Annee {
  return formatAnnee(startOfAnnee(annee) - 1);
}

/** The school year after. */
export function nextAnnee(annee: Annee): Annee {
  return formatAnnee(startOfAnnee(annee) + 1);
}

/** What a school year is on a day: it is before it, within it, after it. */
export const ETATS_D_ANNEE = ['close', 'en_cours', 'en_preparation'] as const;

export type EtatDAnnee = (typeof ETATS_D_ANNEE)[number];

export function etatOfAnnee(annee: Annee, jour: DateIso): EtatDAnnee {
  if (jour < firstDayOf(annee)) return 'en_preparation';
  return jour > lastDayOf(annee) ? 'close' : 'en_cours';
}

/**
 * The day before which a deadline of a year is late: today within that year, its first day otherwise, before which none falls.
 * Nothing is late in a year that has not begun, nor in one that is over.
 */
export function jourDesRetards(annee: Annee, jour: DateIso): DateIso {
  return etatOfAnnee(annee, jour) === 'en_cours' ? jour : firstDayOf(annee);
}

/** 1 August that opens the year. */
export function firstDayOf(annee: Annee): DateIso {
  return `${startOfAnnee(annee)}-08-01`;
}

/** 31 July that ends the year. */
export function lastDayOf(annee: Annee): DateIso {
  return `${startOfAnnee(annee) + 1}-07-31`;
}

/**
 * The day `MM-JJ` within a school year: August to December fall in its first calendar year, the rest in the second.
 * A 29 February is the 28th in a year that has none.
 * @throws RangeError when the day exists in no year.
 */
export function echeanceOf(annee: Annee, jour: string): DateIso {
  const debut = startOfAnnee(annee);
  const date = `${jour.slice(0, 2) >= '08' ? debut : debut + 1}-${jour}`;
  if (isIsoDate(date)) return date;
  if (jour === '02-29') return `${debut + 1}-02-28`;
  throw new RangeError(`Jour invalide : ${jour}. Format attendu : MM-JJ.`);
}
