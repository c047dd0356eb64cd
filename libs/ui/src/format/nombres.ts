const ENTIER = new Intl.NumberFormat('fr-FR');
const EURO = { style: 'currency', currency: 'EUR' } as const;
const EURO_ROND = new Intl.NumberFormat('fr-FR', { ...EURO, maximumFractionDigits: 0 });
const EURO_CENTIMES = new Intl.NumberFormat('fr-FR', EURO);
const EN_LETTRES = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/** « 1 250 ». */
export const formatNombre = (n: number): string => ENTIER.format(n);

/** « 62 % », from a percentage already between 0 and 100. */
export const formatPourcentage = (p: number): string => `${ENTIER.format(Math.round(p))}\u00a0%`;

/** « 312,50 € », « 1 250 € ». */
export const formatEuros = (euros: number): string =>
  (Number.isInteger(euros) ? EURO_ROND : EURO_CENTIMES).format(euros);

/** « 1 h 30 », « 45 min ». */
export function formatDuree(minutes: number): string {
  const heures = Math.floor(minutes / 60);
  const reste = minutes % 60;
  if (heures === 0) return `${reste} min`;
  return reste === 0 ? `${ENTIER.format(heures)} h` : `${ENTIER.format(heures)} h ${String(reste).padStart(2, '0')}`;
}

/** « une action », « trois actions », « 12 actions », « aucune action »: counted as a sentence would. */
export function formatCompte(n: number, singulier: string, pluriel: string, feminin = true): string {
  if (n === 0) return `${feminin ? 'aucune' : 'aucun'} ${singulier}`;
  if (n === 1) return `${feminin ? 'une' : 'un'} ${singulier}`;
  return `${EN_LETTRES[n] ?? ENTIER.format(n)} ${pluriel}`;
}

/** « 1 action », « 12 actions ». */
export const formatPluriel = (n: number, singulier: string, pluriel = `${singulier}s`): string =>
  `${ENTIER.format(n)} ${n < 2 ? singulier : pluriel}`;

/** A sentence starts with a capital. */
export const toPhrase = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);
