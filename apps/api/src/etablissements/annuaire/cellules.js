import { isIsoDate } from '@focale/domaine';
/** The cell, or null when it is empty or absent. */
export function readText(cellule) {
    return cellule === undefined || cellule === '' ? null : cellule;
}
/** Upper case without accents, to compare what files write in several ways (`Privé`, `PRIVE`). */
export function simplify(cellule) {
    return (cellule ?? '')
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, ' ')
        .trim();
}
/** A code whose leading zeros a spreadsheet may have dropped. */
export function readCode(cellule, longueur) {
    const code = readText(cellule);
    return code === null ? null : code.toUpperCase().padStart(longueur, '0');
}
/** A flag: `1`, `1.0`, `OUI` or `true`. */
export function readFlag(cellule) {
    return ['1', '1 0', 'OUI', 'TRUE', 'VRAI'].includes(simplify(cellule));
}
/** A coordinate in degrees, decimal point or comma; null when absent or impossible. */
export function readDegres(cellule, maximum) {
    const nombre = Number((cellule ?? '').replace(',', '.') || Number.NaN);
    return Number.isFinite(nombre) && Math.abs(nombre) <= maximum ? nombre : null;
}
/** A date `AAAA-MM-JJ` (with or without hour) or `JJ/MM/AAAA`; null when absent or impossible. */
export function readDate(cellule) {
    const francaise = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(cellule ?? '');
    const date = francaise
        ? [francaise[3], francaise[2]?.padStart(2, '0'), francaise[1]?.padStart(2, '0')].join('-')
        : (cellule ?? '').slice(0, 10);
    return isIsoDate(date) ? date : null;
}
/** A French number by pairs of digits, its leading zero given back; anything else as it is. */
export function readTelephone(cellule) {
    const chiffres = (cellule ?? '').replace(/[\s.-]/g, '');
    if (!/^(0\d{9}|[1-9]\d{8})$/.test(chiffres))
        return readText(cellule);
    return chiffres.padStart(10, '0').replace(/(\d{2})(?=\d)/g, '$1 ');
}
/** A mail address in lower case; null when it is not one. */
export function readCourriel(cellule) {
    const courriel = (cellule ?? '').toLowerCase();
    return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(courriel) ? courriel : null;
}
/** SIREN or SIRET; null when a spreadsheet reduced it to `2,17003E+13`, which cannot be undone. */
export function readSiret(cellule) {
    return /^(\d{9}|\d{14})$/.test(cellule ?? '') ? (cellule ?? null) : null;
}
/** Département on three characters: `70` → `070`, `2A` → `02A`. */
export function readDepartement(cellule) {
    const code = readCode(cellule, 3);
    return code !== null && /^\d(\d\d|2[AB]|\d[AB])$/.test(code) ? code : null;
}
