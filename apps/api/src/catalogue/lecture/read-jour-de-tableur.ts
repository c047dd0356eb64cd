const JOUR_MS = 86_400_000;
/** Day zero of the dates of a spreadsheet. */
const ORIGINE = Date.UTC(1899, 11, 30);

const FRANCAIS = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const MOIS_JOUR = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/**
 * The day of a cell as `AAAA-MM-JJ`, from that form, `JJ/MM/AAAA`, the number under which a spreadsheet keeps a day, or
 * `MM-JJ` placed in its year by `place`. Undefined for anything else; the day may still not exist.
 */
export function readJourDeTableur(cellule: string, place: (moisJour: string) => string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(cellule)) return cellule;
  if (/^[4-6]\d{4}$/.test(cellule)) return new Date(ORIGINE + Number(cellule) * JOUR_MS).toISOString().slice(0, 10);
  const [, jour, mois, annee] = FRANCAIS.exec(cellule) ?? [];
  if (jour && mois && annee) return `${annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}`;
  if (!MOIS_JOUR.test(cellule)) return undefined;
  try {
    return place(cellule);
  } catch {
    return undefined;
  }
}
