const INSECABLE = '\u00a0';

/** "46 h 30" or "25 min", from a whole number of minutes. */
export function formatDuree(minutes: number): string {
  const heures = Math.floor(minutes / 60);
  const reste = minutes % 60;
  if (heures === 0) return `${reste}${INSECABLE}min`;
  return `${formatNombre(heures)}${INSECABLE}h${reste === 0 ? '' : `${INSECABLE}${String(reste).padStart(2, '0')}`}`;
}

/** "3 octobre 2026", "1er juin 2026", from a date `AAAA-MM-JJ`. @throws RangeError when it is not one. */
export function formatDate(iso: string): string {
  const jour = new Date(`${iso}T00:00:00Z`);
  return formatJour(jour, 'UTC');
}

/** "12 juin 2026 à 16 h 05", from an instant ISO 8601. @throws RangeError when it is not one. */
export function formatInstant(iso: string, fuseau = 'Europe/Paris'): string {
  const instant = new Date(iso);
  const horloge = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', timeZone: fuseau });
  const [heures = '', minutes = ''] = horloge.format(instant).split(':');
  return `${formatJour(instant, fuseau)} à ${Number(heures)}${INSECABLE}h${INSECABLE}${minutes}`;
}

/** "37 %" from 37, or a dash when nothing is counted (`null`). */
export function formatPourcentage(pourcentage: number | null): string {
  return pourcentage === null ? '–' : `${pourcentage}${INSECABLE}%`;
}

/** "1 action", "0 action", "12 actions": French takes the plural from two on. */
export function formatCompte(nombre: number, singulier: string, pluriel = `${singulier}s`): string {
  return `${formatNombre(nombre)}${INSECABLE}${nombre < 2 ? singulier : pluriel}`;
}

function formatNombre(nombre: number): string {
  return new Intl.NumberFormat('fr-FR').format(nombre);
}

function formatJour(instant: Date, fuseau: string): string {
  const texte = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: fuseau }).format(instant);
  return texte.replace(/^1 /, '1er ');
}
