import type { Regles, Saisie } from '@focale/api-client';
import { isSame } from './saisie.js';

/** A field that two people changed, each in their own way. */
export interface Conflit {
  readonly champ: string;
  readonly mien: unknown;
  readonly leur: unknown;
}

export interface Fusion<R extends Regles> {
  /** What the form holds now: its own changes, and those of the others where it had none. */
  readonly saisie: Saisie<R>;
  /** Fields taken from the others. */
  readonly repris: readonly string[];
  readonly conflits: readonly Conflit[];
}

/** Merges what was typed with what others saved meanwhile, field by field, from what both had read. */
export function merge<R extends Regles>(regles: R, lue: Saisie<R>, mienne: Saisie<R>, leur: Saisie<R>): Fusion<R> {
  const saisie: Record<string, unknown> = { ...mienne };
  const repris: string[] = [];
  const conflits: Conflit[] = [];
  for (const champ of Object.keys(regles) as (keyof R & string)[]) {
    if (isSame(leur[champ], lue[champ]) || isSame(leur[champ], mienne[champ])) continue;
    if (!isSame(mienne[champ], lue[champ])) {
      conflits.push({ champ, mien: mienne[champ], leur: leur[champ] });
      continue;
    }
    saisie[champ] = leur[champ];
    repris.push(champ);
  }
  return { saisie: saisie as Saisie<R>, repris, conflits };
}
