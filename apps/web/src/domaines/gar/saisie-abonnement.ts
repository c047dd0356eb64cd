import type { Abonnement, Precedent } from './gar-api.js';

/** What the form of a subscription holds: texts, as their fields do. */
export interface SaisieAbonnement {
  ressource: string;
  editeur: string;
  financeur: Abonnement['financeur'];
  debut: string;
  fin: string;
  quantite: string;
  publics: string;
  suite: Abonnement['suite'];
}

/** The form filled from a subscription to change, from last year's, or empty. */
export function toSaisie(abonnement?: Abonnement, precedent?: Precedent): SaisieAbonnement {
  const source = abonnement ?? precedent;
  return {
    ressource: source?.ressource ?? '',
    editeur: source?.editeur ?? '',
    financeur: source?.financeur ?? 'etablissement',
    debut: abonnement?.debut ?? '',
    fin: abonnement?.fin ?? precedent?.finProposee ?? '',
    quantite: source?.quantite === null || source?.quantite === undefined ? '' : String(source.quantite),
    publics: source?.publics ?? '',
    suite: abonnement?.suite ?? 'a_decider',
  };
}

/** The form as the API takes it: an empty field is nothing. */
export function toCorps({ editeur, debut, quantite, publics, ...saisie }: SaisieAbonnement) {
  return {
    ...saisie,
    editeur: editeur.trim() || null,
    debut: debut || null,
    quantite: quantite === '' ? null : Number(quantite),
    publics: publics.trim() || null,
  };
}
