import type { DroitDelegable, Habilitation } from '@focale/domaine';
import type { Requete } from '../base/index.js';
import type { AgentConnecte } from '../contexte/index.js';

/** What the target named by the route is, when it exists. */
export interface CibleDemandee {
  readonly uai?: string;
  readonly academie?: string;
  readonly region?: string;
  readonly annee?: number;
}

/** A right lent by the head of a school, between two days included. */
export interface DelegationRecue {
  readonly id: string;
  readonly droits: readonly DroitDelegable[];
  readonly debut: string;
  readonly fin: string;
}

/** Answer of the session look-up: who is asking, with which habilitations, and the target's territory. */
export interface SessionTrouvee {
  readonly agent: AgentConnecte;
  /** All habilitations of the agent; `academieDuDepartement` tells where a département lies. */
  readonly habilitations: readonly (Habilitation & { readonly academieDuDepartement?: string })[];
  readonly etablissement?: {
    readonly uai: string;
    readonly departement: string;
    readonly academie: string;
    readonly region: string;
  };
  readonly academie?: { readonly code: string; readonly region: string };
  readonly region?: { readonly code: string };
  readonly annee?: { readonly annee: number; readonly fin: string };
  /** Rights lent to the agent on the target school, whatever their dates; those taken back are left out. */
  readonly delegations?: readonly DelegationRecue[];
  readonly aRenouveler: boolean;
}

/** Port of the guard towards accounts and sessions; bound in `app.module.ts`. */
export abstract class Sessions {
  /** Look-up of a session by the print of its secret, with its target: one row, one JSON column `session`; none when it is over. */
  abstract buildLookup(
    empreinte: string,
    cible: CibleDemandee,
  ): { readonly requete: Requete; readonly valeurs: unknown[] };
  /** Whether a session of this print is open; its own short transaction, over before the answer. */
  abstract isOpen(empreinte: string): Promise<boolean>;
  /** Pushes the end of the session back, beside the request and without waiting. */
  abstract renew(empreinte: string): void;
  /** Records a refused access, whatever becomes of the request's transaction. @throws ErreurMetier `base.occupee` */
  abstract recordRefus(refus: { agent: string; route: string; permission: string; code: string }): void;
}
