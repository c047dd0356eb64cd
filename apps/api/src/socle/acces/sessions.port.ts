import type { Habilitation, Permission } from '@focale/domaine';
import type { Requete } from '../../base/index.js';
import type { AgentConnecte, Cible, DelegationRecue } from '../contexte/index.js';

/** An habilitation with the académie where its département lies, when it is held on one. */
type HabilitationConnue = Habilitation & { readonly academieDuDepartement?: string };

/** Answer of the opening of a request: who is asking, with which habilitations, and which of them reach the target. */
export interface SessionTrouvee {
  readonly agent: AgentConnecte;
  /** Habilitations of the agent that run today. */
  readonly habilitations: readonly HabilitationConnue[];
  /** Those that reach the target; all of them when the route names none. */
  readonly couvrantes: readonly HabilitationConnue[];
  /** Known year named by the route. */
  readonly annee: { readonly annee: number; readonly fin: string } | null;
  /** Rights lent to the agent on the target school, running today. */
  readonly delegations: readonly DelegationRecue[];
  readonly aRenouveler: boolean;
}

/** Port of the guard towards accounts and sessions; bound in `app.module.ts`. */
export abstract class Sessions {
  /**
   * Opening of a request by the print of its session's secret: one row, one JSON column `session`, null when it is over.
   * It sets the scope that the policies read, that of the habilitations which reach the target and hold the permission.
   */
  abstract buildOuverture(
    empreinte: string,
    permission: Permission,
    cible: Cible,
    aujourdhui: string,
  ): { readonly requete: Requete; readonly valeurs: unknown[] };
  /** Whether a session of this print is open; its own short transaction, over before the answer. */
  abstract isOpen(empreinte: string): Promise<boolean>;
  /** Pushes the end of the session back, beside the request and without waiting. */
  abstract renew(empreinte: string): void;
  /** Records a refused access, whatever becomes of the request's transaction. @throws ErreurMetier `base.occupee` */
  abstract recordRefus(refus: { agent: string; route: string; permission: string; code: string }): void;
}
