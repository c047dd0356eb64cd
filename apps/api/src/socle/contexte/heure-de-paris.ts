import { addDays } from '@focale/domaine';

const HORLOGE_DE_PARIS = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
});

/** What a clock on a wall in Paris reads at this instant: its day `AAAA-MM-JJ` and its time `HH:MM:SS.mmm`. */
export function readHeureDeParis(instant: Date): { jour: string; heure: string } {
  const [jour = '', heure = ''] = HORLOGE_DE_PARIS.format(instant).replace(',', '.').split(' ');
  return { jour, heure };
}

/** Day of this instant in metropolitan France, `AAAA-MM-JJ`. */
export const dayOf = (instant: Date): string => readHeureDeParis(instant).jour;

/**
 * The instant at which a clock in Paris reads this day and time. In the night when an hour is skipped, the time counted from
 * the old hour (2:30 is then 3:30); in the one when it comes twice, the first.
 */
export function buildInstantDeParis(jour: string, heure: string): Date {
  const commeUtc = Date.parse(`${jour}T${heure}Z`);
  // The hour never changes at noon: the day before has the old offset, the day after the new one.
  const selon = (jours: number): Date =>
    new Date(commeUtc - computeAvance(new Date(`${addDays(jour, jours)}T12:00:00Z`)));
  const candidats = [selon(-1), selon(1)] as const;
  return candidats.find((candidat) => candidat.getTime() + computeAvance(candidat) === commeUtc) ?? candidats[0];
}

/** Milliseconds by which the clocks of Paris are ahead of UTC at this instant. */
function computeAvance(instant: Date): number {
  const { jour, heure } = readHeureDeParis(instant);
  return Date.parse(`${jour}T${heure}Z`) - instant.getTime();
}
