import { simplify } from '../../etablissements/index.js';

/** What exports write where there is nothing: not shared, not tested. */
const isVide = (cellule: string): boolean => ['', 'NA', '-'].includes(cellule.trim().toUpperCase());

/** A yes or no; nothing is a no. Undefined when the cell is neither. */
export function readOui(cellule: string): boolean | undefined {
  if (isVide(cellule)) return false;
  const mot = simplify(cellule);
  if (['OUI', 'O'].includes(mot)) return true;
  return ['NON', 'N'].includes(mot) ? false : undefined;
}

/** A share from 0 to 1, decimal comma or dot, or a percentage; null for nothing. Undefined when the cell is neither. */
export function readRatio(cellule: string): number | null | undefined {
  if (isVide(cellule)) return null;
  const pourcent = cellule.includes('%');
  const nombre = readNombre(cellule.replace('%', ''));
  if (nombre === undefined) return undefined;
  const ratio = pourcent ? nombre / 100 : nombre;
  return ratio <= 1 ? ratio : undefined;
}

/** A number of Pix; null for nothing. Undefined when the cell is no number. */
export function readPix(cellule: string): number | null | undefined {
  if (isVide(cellule)) return null;
  const nombre = readNombre(cellule);
  return nombre !== undefined && nombre <= 10_000 ? Math.round(nombre) : undefined;
}

function readNombre(cellule: string): number | undefined {
  const texte = cellule.replace(/\s/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(texte) ? Number(texte) : undefined;
}

/** Outcomes of a certification. */
export type StatutCertification = 'validee' | 'rejetee' | 'sans_resultat';

const STATUTS: ReadonlyMap<string, StatutCertification> = new Map([
  ['VALIDEE', 'validee'],
  ['VALIDE', 'validee'],
  ['REJETEE', 'rejetee'],
  ['REJETE', 'rejetee'],
  ['ANNULEE', 'sans_resultat'],
  ['EN ERREUR', 'sans_resultat'],
  ['ERREUR', 'sans_resultat'],
  ['DEMARREE', 'sans_resultat'],
]);

/** The outcome in a status cell; nothing is no outcome. Undefined for a status that is not known. */
export function readStatut(cellule: string): StatutCertification | undefined {
  return isVide(cellule) ? 'sans_resultat' : STATUTS.get(simplify(cellule));
}
