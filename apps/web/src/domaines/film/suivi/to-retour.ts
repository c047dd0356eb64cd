import type { ActionDuFilm, Apercu, SaisieAction } from '../types.js';

/** What a change must say to put back what another one replaced: only the fields that it had touched. */
export function toRetour(avant: ActionDuFilm, saisie: SaisieAction): SaisieAction {
  return {
    ...('commentaire' in saisie ? { commentaire: avant.commentaire } : {}),
    ...('charge' in saisie ? { charge: toCharge(avant) } : {}),
    ...('statut' in saisie || 'automatique' in saisie || 'faitLe' in saisie ? toStatut(avant) : {}),
  };
}

/** How the line reads once put back. */
export function toApercuDuRetour(avant: ActionDuFilm): Apercu {
  const { statut, faitLe, motif, commentaire, charge } = avant;
  return { statut, faitLe, motif, commentaire, charge };
}

function toStatut(avant: ActionDuFilm): SaisieAction {
  if (avant.declarative && !avant.force) return { automatique: true };
  return {
    statut: avant.statut,
    ...(avant.motif ? { motif: avant.motif } : {}),
    ...(avant.faitLe && avant.statut === 'fait' ? { faitLe: avant.faitLe } : {}),
  };
}

function toCharge({ charge }: ActionDuFilm): SaisieAction['charge'] {
  if (charge === null) return null;
  return charge.agent ? { agent: charge.agent } : { nom: charge.nom };
}
