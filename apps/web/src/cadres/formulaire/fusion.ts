import type { Regles, Saisie } from '@focale/api-client';
import { isSame } from './saisie.js';

/** A field that two people changed, each in their own way; its path when it stands in a group. */
export interface Conflit {
  readonly champ: string;
  readonly mien: unknown;
  readonly leur: unknown;
}

export interface Fusion<R extends Regles> {
  /** What the form holds now: its own changes, and those of the others where it had none. */
  readonly saisie: Saisie<R>;
  /** Paths of the fields taken from the others. */
  readonly repris: readonly string[];
  readonly conflits: readonly Conflit[];
}

type Valeurs = Readonly<Record<string, unknown>>;

/**
 * Merges what was typed with what others saved meanwhile, field by field, from what both had read. The fields of a group are
 * merged one by one; the rows of a list, which have no name, are taken together.
 */
export const merge = <R extends Regles>(regles: R, lue: Saisie<R>, mienne: Saisie<R>, leur: Saisie<R>): Fusion<R> =>
  mergeChamps(regles, lue, mienne, leur, '') as Fusion<R>;

function mergeChamps(regles: Regles, lue: Valeurs, mienne: Valeurs, leur: Valeurs, prefixe: string) {
  const saisie: Record<string, unknown> = { ...mienne };
  const repris: string[] = [];
  const conflits: Conflit[] = [];
  for (const [nom, { genre, champs = {} }] of Object.entries(regles)) {
    const champ = `${prefixe}${nom}`;
    if (genre === 'groupe') {
      const [base, un, autre] = [lue[nom], mienne[nom], leur[nom]] as [Valeurs, Valeurs, Valeurs];
      const dedans = mergeChamps(champs, base, un, autre, `${champ}.`);
      saisie[nom] = dedans.saisie;
      repris.push(...dedans.repris);
      conflits.push(...dedans.conflits);
      continue;
    }
    if (isSame(leur[nom], lue[nom]) || isSame(leur[nom], mienne[nom])) continue;
    if (!isSame(mienne[nom], lue[nom])) {
      conflits.push({ champ, mien: mienne[nom], leur: leur[nom] });
      continue;
    }
    saisie[nom] = leur[nom];
    repris.push(champ);
  }
  return { saisie, repris, conflits };
}
