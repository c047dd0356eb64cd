const JOUR_MS = 86_400_000;

/** A civil date `AAAA-MM-JJ` (or the day of an ISO instant) as a UTC midnight, so that no time zone shifts it. */
export function toDate(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`);
}

/** Today as `AAAA-MM-JJ`, in the agent's own time zone. */
export function getAujourdhui(maintenant: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(maintenant);
}

/** « 3 octobre 2026 », « 1er octobre 2026 ». */
export function formatDate(iso: string, options: { annee?: boolean; jour?: boolean } = {}): string {
  const { annee = true, jour = false } = options;
  const texte = new Intl.DateTimeFormat('fr-FR', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(annee ? { year: 'numeric' } : {}),
    ...(jour ? { weekday: 'long' } : {}),
  }).format(toDate(iso));
  return texte.replace(/(^|\s)1(?=\s\p{L})/u, '$11er');
}

/** « 22 novembre 2026 à 10 h 42 », for an instant, in the agent's time zone. */
export function formatInstant(iso: string): string {
  const instant = new Date(iso);
  return `${formatDate(getAujourdhui(instant))} à ${formatHeure(iso)}`;
}

/** « 10 h 42 ». */
export function formatHeure(iso: string): string {
  const instant = new Date(iso);
  return `${instant.getHours()} h ${String(instant.getMinutes()).padStart(2, '0')}`;
}

/** Whole days from one civil date to another; negative when `fin` is past. */
export function daysBetween(debut: string, fin: string): number {
  return Math.round((toDate(fin).getTime() - toDate(debut).getTime()) / JOUR_MS);
}

/** A deadline as people say it when it is near (« dans 5 jours », « en retard de 22 jours »), else its date. */
export function formatEcheance(echeance: string, aujourdhui: string): string {
  const jours = daysBetween(aujourdhui, echeance);
  if (jours === 0) return 'aujourd’hui';
  if (jours === 1) return 'demain';
  if (jours > 1 && jours <= 15) return `dans ${jours} jours`;
  if (jours > 15) return `avant le ${formatDate(echeance, { annee: false })}`;
  if (jours === -1) return 'en retard d’un jour';
  if (jours > -60) return `en retard de ${-jours} jours`;
  return `en retard depuis le ${formatDate(echeance, { annee: false })}`;
}
