import { formatDate } from '@focale/ui';

/** Field name to what the screen calls it; a field without a label is not shown. */
export type Libelles = Record<string, string>;

export interface Changement {
  champ: string;
  avant: string;
  apres: string;
}

const toText = (valeur: unknown): string => {
  if (valeur === null || valeur === undefined || valeur === '') return 'rien';
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  if (typeof valeur === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(valeur)) return formatDate(valeur);
  return typeof valeur === 'object' ? JSON.stringify(valeur) : String(valeur);
};

/** What differs between the row as it was read and as it stands now, among the fields that have a label. */
export function listChangements(avant: object | undefined, courant: unknown, libelles: Libelles): Changement[] {
  if (!avant || typeof courant !== 'object' || courant === null) return [];
  const lu = new Map<string, unknown>(Object.entries(avant));
  const actuel = new Map<string, unknown>(Object.entries(courant));
  return Object.entries(libelles).flatMap(([cle, champ]) => {
    const [a, b] = [toText(lu.get(cle)), toText(actuel.get(cle))];
    return a === b ? [] : [{ champ, avant: a, apres: b }];
  });
}
