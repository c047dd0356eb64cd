import { isAllowed } from './permissions.js';
import type { Permission } from './permissions.js';
import type { Role } from './roles.js';
import { workflow } from './workflow.js';
import type { EtatOf, TransitionOf } from './workflow.js';

const TABLE = {
  brouillon: { transmettre: 'transmise' },
  transmise: { accepter: 'acceptee', refuser: 'refusee', renvoyer: 'brouillon', clore: 'close' },
  acceptee: { renvoyer: 'brouillon', clore: 'close' },
  refusee: { reprendre: 'brouillon' },
  close: {},
} as const;

/** Life of a RRUPN mandate: the head transmits, the RRUPN answers, the SRANE may send back, the head closes. */
export const designation = workflow(TABLE);

export type EtatDesignation = EtatOf<typeof TABLE>;
export type TransitionDesignation = TransitionOf<typeof TABLE>;

export const ETATS_DESIGNATION = designation.etats;
export const ETAT_INITIAL_DESIGNATION: EtatDesignation = 'brouillon';

export const LIBELLES_ETATS_DESIGNATION: Readonly<Record<EtatDesignation, string>> = {
  brouillon: 'Brouillon',
  transmise: 'Transmise',
  acceptee: 'Acceptée',
  refusee: 'Refusée',
  close: 'Close',
};

export interface RegleDeTransition {
  readonly libelle: string;
  /** Permission it asks for on the school; the matrix tells the roles. A RRUPN answers for his or her own mandate only. */
  readonly permission: Permission;
  /** A reason must be given. */
  readonly motif: boolean;
  /** A date must be given. */
  readonly date: boolean;
}

/** What each transition asks for (source: the mandate table of `docs/droits.md`). */
export const TRANSITIONS_DESIGNATION: Readonly<Record<TransitionDesignation, RegleDeTransition>> = {
  transmettre: { libelle: 'Transmettre', permission: 'designations.transmit', motif: false, date: false },
  accepter: { libelle: 'Accepter', permission: 'designations.accept', motif: false, date: false },
  refuser: { libelle: 'Refuser', permission: 'designations.accept', motif: true, date: false },
  reprendre: { libelle: 'Reprendre', permission: 'designations.declare', motif: false, date: false },
  renvoyer: { libelle: 'Renvoyer', permission: 'designations.return', motif: true, date: false },
  clore: { libelle: 'Clore', permission: 'designations.close', motif: true, date: true },
};

/** Whether one of these roles, held on the school, may do the transition. */
export function isTransitionAllowed(transition: TransitionDesignation, roles: readonly Role[]): boolean {
  return isAllowed(TRANSITIONS_DESIGNATION[transition].permission, roles);
}

/** Transitions that these roles may do on a mandate in this state. */
export function listTransitionsDesignation(etat: EtatDesignation, roles: readonly Role[]): TransitionDesignation[] {
  return designation.transitionsFrom(etat).filter((transition) => isTransitionAllowed(transition, roles));
}
