/** Check letters in the order of the remainder: I, O and Q are left out. */
const LETTRES = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** Prefixes whose département is known to be another one (measured on the open-data directory). */
const DEPARTEMENT_PAR_PREFIXE: ReadonlyMap<string, string> = new Map([
  ['620', '02A'],
  ['720', '02B'],
  ['983', '988'],
  ['984', '987'],
  ['987', '986'],
]);

/**
 * Check letter of the seven digits of a UAI: number modulo 23 in an alphabet without I, O, Q.
 * Source: verified on the 21,514 distinct UAI of the open-data directory.
 * @throws RangeError when the argument is not seven digits.
 */
export function computeUaiLetter(number: string): string {
  if (!/^\d{7}$/.test(number)) throw new RangeError('Le numéro d’une UAI compte sept chiffres.');
  return LETTRES.charAt(Number(number) % LETTRES.length);
}

/** Whether the text is a UAI in its canonical form: seven digits, then the upper-case letter that verifies them. */
export function isUai(s: string): boolean {
  return /^\d{7}[A-Z]$/.test(s) && computeUaiLetter(s.slice(0, 7)) === s.charAt(7);
}

/**
 * Reads a UAI as people and spreadsheets write it: spaces around, lower case, leading zero lost (`190008f`).
 * Undefined when the letter does not verify.
 */
export function parseUai(raw: string): string | undefined {
  const uai = raw.trim().toUpperCase();
  const candidat = /^\d{6}[A-Z]$/.test(uai) ? `0${uai}` : uai;
  return isUai(candidat) ? candidat : undefined;
}

/**
 * Département told by the first three digits (`019`, `02A`), undefined when this is not a UAI.
 * Only a default: see `hasUncertainDepartement`, and prefer the directory's own column.
 */
export function codeDepartementOfUai(uai: string): string | undefined {
  if (!isUai(uai)) return undefined;
  const prefixe = uai.slice(0, 3);
  return DEPARTEMENT_PAR_PREFIXE.get(prefixe) ?? prefixe;
}

/** Whether the real département may differ from `codeDepartementOfUai`: overseas, where 971 also numbers 977 and 978. */
export function hasUncertainDepartement(uai: string): boolean {
  return /^9[78]/.test(uai);
}
