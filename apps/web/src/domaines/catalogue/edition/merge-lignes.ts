import { CHAMPS } from './compare-lignes.js';
import { numberLignes } from './order-lignes.js';
import type { Ligne } from '../types.js';

/** Two people started from the same film; both changed it. */
export interface Fusion {
  lignes: Ligne[];
  /** Fields that both changed, differently: what was typed here is kept. */
  conflits: { cle: string; intitule: string; champ: string }[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What I typed, on top of what the other person saved meanwhile. Field by field, the one of the two who changed it is right;
 * when both did, mine stays and the field is named. A line that one removed and the other changed stays.
 */
export function mergeLignes(base: readonly Ligne[], mien: readonly Ligne[], autre: readonly Ligne[]): Fusion {
  const avant = new Map(base.map((ligne) => [ligne.cle, ligne]));
  const miennes = new Map(mien.map((ligne) => [ligne.cle, ligne]));
  const autres = new Map(autre.map((ligne) => [ligne.cle, ligne]));
  const conflits: Fusion['conflits'] = [];
  const merge = (cle: string): Ligne | null => {
    const [a, m, b] = [avant.get(cle), miennes.get(cle), autres.get(cle)];
    if (!m || !b) {
      const seule = m ?? b;
      const removed = a !== undefined && seule !== undefined && same(a, { ...seule, ordre: a.ordre });
      return removed ? null : (seule ?? null);
    }
    if (!a) return m;
    // The server is the one that gives codes.
    const fusion: Record<string, unknown> = { ...m, code: b.code };
    for (const champ of CHAMPS) {
      if (same(m[champ], a[champ])) fusion[champ] = b[champ];
      else if (!same(b[champ], a[champ]) && !same(b[champ], m[champ]))
        conflits.push({ cle, intitule: m.intitule, champ });
    }
    return fusion as unknown as Ligne;
  };
  // Positions: mine when I moved something, else those of the other person.
  const common = (lignes: readonly Ligne[], dans: ReadonlyMap<string, Ligne>) =>
    lignes.flatMap(({ cle }) => (dans.has(cle) ? [cle] : []));
  const moved = !same(common(base, miennes), common(mien, avant));
  const ordre = weave(...((moved ? [mien, autre] : [autre, mien]) as [readonly Ligne[], readonly Ligne[]]));
  const lignes = ordre.flatMap((cle) => merge(cle) ?? []);
  return { lignes: numberLignes(lignes), conflits };
}

/** Keys of the first list in order, those only in the second each after the one it followed there. */
function weave(premiere: readonly Ligne[], seconde: readonly Ligne[]): string[] {
  const cles = premiere.map(({ cle }) => cle);
  const connues = new Set(cles);
  seconde.forEach(({ cle }, rang) => {
    if (connues.has(cle)) return;
    const precedente = seconde[rang - 1]?.cle;
    const place = precedente === undefined ? 0 : cles.indexOf(precedente) + 1;
    cles.splice(place, 0, cle);
    connues.add(cle);
  });
  return cles;
}
