import { addDays, daysBetween, PERIODES, startOfAnnee } from '@focale/domaine';
import type { Annee, CodePeriode, DateIso } from '@focale/domaine';

/** Days of the demonstration when nobody is at school: weekends, Christmas, summer. Believable, not official. */
function isJourOuvre(date: DateIso): boolean {
  const jour = new Date(`${date}T00:00:00Z`).getUTCDay();
  const moisJour = date.slice(5);
  const ferme = moisJour >= '12-20' || moisJour <= '01-04' || (moisJour >= '07-11' && moisJour <= '08-23');
  return jour !== 0 && jour !== 6 && !ferme;
}

const spans = new Map<string, readonly DateIso[]>();

/** Working days from `debut` to `fin`, both included. Every school asks for the same few spans: each is listed once. */
export function listJoursOuvres(debut: DateIso, fin: DateIso): readonly DateIso[] {
  const cle = `${debut} ${fin}`;
  const jours = spans.get(cle) ?? computeJoursOuvres(debut, fin);
  spans.set(cle, jours);
  return jours;
}

function computeJoursOuvres(debut: DateIso, fin: DateIso): DateIso[] {
  if (fin < debut) return [];
  return Array.from({ length: daysBetween(debut, fin) + 1 }, (_, i) => addDays(debut, i)).filter(isJourOuvre);
}

/** The first working day on or after a date. */
export function nextJourOuvre(date: DateIso): DateIso {
  return isJourOuvre(date) ? date : nextJourOuvre(addDays(date, 1));
}

/** First and last day of a period of a school year. */
export function boundsOf(annee: Annee, periode: CodePeriode): { debut: DateIso; fin: DateIso } {
  const mois = PERIODES.find(({ code }) => code === periode)?.mois ?? [];
  const first = mois[0] ?? 8;
  const last = mois.at(-1) ?? 7;
  const yearOf = (m: number): number => (m >= 8 ? startOfAnnee(annee) : startOfAnnee(annee) + 1);
  const dayOne = (m: number): DateIso => `${yearOf(m)}-${String(m).padStart(2, '0')}-01`;
  const following = last === 12 ? `${yearOf(12) + 1}-01-01` : `${yearOf(last)}-${String(last + 1).padStart(2, '0')}-01`;
  return { debut: dayOne(first), fin: addDays(following, -1) };
}
