import type { StatutAction } from '@focale/domaine';
import type { ActionDuFilm, SaisieAction } from '../types.js';

export interface ChangementDuLot {
  code: string;
  saisie: SaisieAction;
}

/** The lines of a selection that a status changes, and what it takes to put all of them back. */
export function toLot(
  actions: readonly ActionDuFilm[],
  statut: StatutAction,
  motif?: string,
): { changements: ChangementDuLot[]; retours: ChangementDuLot[] } {
  const concernees = actions.filter(({ actionsPossibles }) => actionsPossibles.includes(statut));
  return {
    changements: concernees.map(({ code }) => ({ code, saisie: { statut, ...(motif ? { motif } : {}) } })),
    retours: concernees.map((avant) => ({
      code: avant.code,
      saisie: {
        statut: avant.statut,
        ...(avant.motif ? { motif: avant.motif } : {}),
        ...(avant.faitLe && avant.statut === 'fait' ? { faitLe: avant.faitLe } : {}),
      },
    })),
  };
}
