/** A civil date `AAAA-MM-JJ`, without hour nor time zone. Two of them compare as text. */
export type DateIso = string;

const JOUR_MS = 86_400_000;

/** UTC midnight only serves to count: no local time zone ever takes part. */
function toInstant(date: DateIso): number {
  if (!isIsoDate(date)) throw new RangeError(`Date invalide : ${date}. Format attendu : AAAA-MM-JJ.`);
  return Date.parse(`${date}T00:00:00Z`);
}

function toDate(instant: number): DateIso {
  return new Date(instant).toISOString().slice(0, 10);
}

/** Whether the text is a date that exists, written `AAAA-MM-JJ` (2026-02-30 does not). */
export function isIsoDate(s: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(s)) return false;
  const instant = Date.parse(`${s}T00:00:00Z`);
  return !Number.isNaN(instant) && toDate(instant) === s;
}

/** The date `jours` days later (earlier when negative). @throws RangeError on an invalid date. */
export function addDays(date: DateIso, jours: number): DateIso {
  return toDate(toInstant(date) + jours * JOUR_MS);
}

/** Days from `debut` to `fin`, negative when `fin` comes first. @throws RangeError on an invalid date. */
export function daysBetween(debut: DateIso, fin: DateIso): number {
  return (toInstant(fin) - toInstant(debut)) / JOUR_MS;
}
