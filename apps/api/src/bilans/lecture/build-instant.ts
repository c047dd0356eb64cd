/**
 * The minute at which figures of this day were computed, ISO 8601. A demonstration that lives on another day than the
 * calendar's keeps its day; to the minute, so that a second reading gives the same answer.
 */
export function buildInstant(aujourdhui: string, maintenant = new Date()): string {
  const reel = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(maintenant);
  const [jour = '', heure = ''] = maintenant.toISOString().split('T');
  return `${reel === aujourdhui ? jour : aujourdhui}T${heure.slice(0, 5)}:00.000Z`;
}
