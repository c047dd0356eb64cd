import { type DateIso, daysBetween } from './dates.js';

/** The space that keeps a number and its unit on one line, for what is laid out on a page. */
export const INSECABLE = '\u00a0';

/** Time zone of the documents and mails that nobody's own clock reads. */
export const PARIS = 'Europe/Paris';

const ENTIER = new Intl.NumberFormat('fr-FR');
const DECIMAL = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const EURO = { style: 'currency', currency: 'EUR' } as const;
const EURO_ROND = new Intl.NumberFormat('fr-FR', { ...EURO, maximumFractionDigits: 0 });
const EURO_CENTIMES = new Intl.NumberFormat('fr-FR', EURO);
const EN_LETTRES = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/** « 1 250 ». */
export const formatNombre = (n: number): string => ENTIER.format(n);

/** « 3,25 »: two decimals at most. */
export const formatDecimal = (n: number): string => DECIMAL.format(n);

/** « 62 % », from a percentage already between 0 and 100, rounded down as `computePourcentage` does; a dash when nothing is counted (`null`). */
export const formatPourcentage = (p: number | null): string =>
  p === null ? '–' : `${ENTIER.format(Math.floor(p))}${INSECABLE}%`;

/** « 312,50 € », « 1 250 € » (no decimals for a round amount). */
export const formatEuros = (euros: number): string =>
  (Number.isInteger(euros) ? EURO_ROND : EURO_CENTIMES).format(euros);

/** The same, from whole centimes. */
export const formatCentimes = (centimes: number): string => formatEuros(centimes / 100);

/** « 1 h 30 », « 45 min », from whole minutes. */
export function formatDuree(minutes: number, espace = ' '): string {
  const heures = Math.floor(minutes / 60);
  const reste = minutes % 60;
  if (heures === 0) return `${reste}${espace}min`;
  return `${ENTIER.format(heures)}${espace}h${reste === 0 ? '' : `${espace}${String(reste).padStart(2, '0')}`}`;
}

/** The word that goes with a number: French takes the plural from two on, zero is singular. */
export const accord = (n: number, singulier: string, pluriel = `${singulier}s`): string =>
  n < 2 ? singulier : pluriel;

/** « 0 action », « 1 action », « 12 actions ». */
export const formatPluriel = (n: number, singulier: string, pluriel = `${singulier}s`, espace = ' '): string =>
  `${ENTIER.format(n)}${espace}${accord(n, singulier, pluriel)}`;

/** « une action », « trois actions », « 12 actions », « aucune action »: counted as a sentence would. */
export function formatCompte(n: number, singulier: string, pluriel: string, feminin = true): string {
  if (n === 0) return `${feminin ? 'aucune' : 'aucun'} ${singulier}`;
  if (n === 1) return `${feminin ? 'une' : 'un'} ${singulier}`;
  return `${EN_LETTRES[n] ?? ENTIER.format(n)} ${pluriel}`;
}

/** « PDF, ODT ou DOCX ». */
export const formatChoix = (choix: readonly string[]): string =>
  new Intl.ListFormat('fr', { type: 'disjunction' }).format(choix);

/** Words in the order of a dictionary, accents aside. */
export const compareMots: (un: string, autre: string) => number = new Intl.Collator('fr').compare;

/** A sentence starts with a capital. */
export const toPhrase = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);

/**
 * Whether « le », « de » or « que » loses its vowel before this word: an `y` does it before a consonant (Yves, not Yann), an `h`
 * never, since nothing tells Henri from Hamed.
 */
export const isElide = (mot: string): boolean => /^(?:[aeiouàâéèêëîïôûœ]|y(?![aeiouéèïô]))/i.test(mot);

/** « de Limoges », « d’Orléans-Tours ». */
export const formatDe = (nom: string): string => (isElide(nom) ? `d’${nom}` : `de ${nom}`);

/** A civil date `AAAA-MM-JJ` (or the day of an ISO instant) as a UTC midnight, so that no time zone shifts it. */
const toMinuit = (iso: string): Date => new Date(`${iso.slice(0, 10)}T00:00:00Z`);

/** « 3 octobre 2026 », « 1er octobre 2026 ». @throws RangeError when this is not a date. */
export function formatDate(iso: string, options: { annee?: boolean; jour?: boolean } = {}): string {
  const { annee = true, jour = false } = options;
  const texte = new Intl.DateTimeFormat('fr-FR', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(annee ? { year: 'numeric' } : {}),
    ...(jour ? { weekday: 'long' } : {}),
  }).format(toMinuit(iso));
  return texte.replace(/(^|\s)1(?=\s\p{L})/u, '$11er');
}

/** « 03/10/2026 », where a column or a rule wants it short. */
export const formatDateCourte = (date: DateIso): string => date.split('-').reverse().join('/');

/** « 3/10 », in the cells of a year that is already said. */
export const formatJourCourt = (date: DateIso): string => `${Number(date.slice(8))}/${date.slice(5, 7)}`;

/** Day `AAAA-MM-JJ` of an instant in this time zone, the machine's own by default. */
export const dayAt = (instant: Date, fuseau?: string): DateIso =>
  new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: fuseau }).format(
    instant,
  );

/** « 10 h 42 », for an instant ISO 8601 in this time zone, the reader's own by default. */
export function formatHeure(iso: string, fuseau?: string, espace = ' '): string {
  const horloge = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', timeZone: fuseau });
  const [heures = '', minutes = ''] = horloge.format(new Date(iso)).split(':');
  return `${Number(heures)}${espace}h${espace}${minutes}`;
}

/** « 22 novembre 2026 à 10 h 42 ». @throws RangeError when this is not an instant. */
export const formatInstant = (iso: string, fuseau?: string, espace = ' '): string =>
  `${formatDate(dayAt(new Date(iso), fuseau))} à ${formatHeure(iso, fuseau, espace)}`;

/** A deadline as people say it when it is near (« dans 5 jours », « en retard de 22 jours »), else its date. */
export function formatEcheance(echeance: string, aujourdhui: string): string {
  const jours = daysBetween(aujourdhui.slice(0, 10), echeance.slice(0, 10));
  if (jours === 0) return 'aujourd’hui';
  if (jours === 1) return 'demain';
  if (jours > 1 && jours <= 15) return `dans ${jours} jours`;
  if (jours > 15) return `avant le ${formatDate(echeance, { annee: false })}`;
  if (jours === -1) return 'en retard d’un jour';
  if (jours > -60) return `en retard de ${-jours} jours`;
  return `en retard depuis le ${formatDate(echeance, { annee: false })}`;
}
