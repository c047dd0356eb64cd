import type { LigneLue } from '../film.queries.js';
import type { UpdateActionDto } from './update-action.dto.js';

/** What the audit keeps of a change: the line before, and what was asked. */
export function toTrace(ligne: LigneLue, { version: _, ...saisie }: UpdateActionDto): { avant: object; apres: object } {
  return {
    avant: {
      statut: ligne.statut,
      faitLe: ligne.fait_le,
      motif: ligne.motif,
      commentaire: ligne.commentaire,
      force: ligne.force,
      charge: ligne.charge_nom,
    },
    apres: { ...saisie },
  };
}
