import { useState } from 'react';
import type { ActionDuFilm } from '../types.js';

/**
 * The heading under which each line was first shown. A line that a tick takes out of the filter or of its heading stays
 * where it was until the screen is asked for something else: under the keyboard's focus, nothing may jump nor vanish.
 */
export function keepGroupes(
  avant: ReadonlyMap<string, string>,
  actions: readonly ActionDuFilm[],
  isRetenue: (action: ActionDuFilm) => boolean,
  toGroupe: (action: ActionDuFilm) => string,
): ReadonlyMap<string, string> {
  const nouvelles = actions.filter((action) => !avant.has(action.code) && isRetenue(action));
  if (nouvelles.length === 0) return avant;
  return new Map([...avant, ...nouvelles.map((action) => [action.code, toGroupe(action)] as const)]);
}

const VIDE: ReadonlyMap<string, string> = new Map();

/** Lines to show with their headings; `cle` tells what the screen was asked for. */
export function useLignesRetenues(
  cle: string,
  actions: readonly ActionDuFilm[],
  isRetenue: (action: ActionDuFilm) => boolean,
  toGroupe: (action: ActionDuFilm) => string,
): { action: ActionDuFilm; groupe: string }[] {
  const [memoire, setMemoire] = useState({ cle, groupes: VIDE });
  const avant = memoire.cle === cle ? memoire.groupes : VIDE;
  const groupes = keepGroupes(avant, actions, isRetenue, toGroupe);
  if (memoire.cle !== cle || groupes !== memoire.groupes) setMemoire({ cle, groupes });
  return actions.flatMap((action) => {
    const groupe = groupes.get(action.code);
    return groupe === undefined ? [] : [{ action, groupe }];
  });
}
