import type { DroitDelegable, Habilitation, Permission, Role } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { runDemande, type TransactionOuverte } from '../../base/index.js';

/** The signed-in person. */
export interface AgentConnecte {
  readonly id: string;
  readonly prenom: string;
  readonly nom: string;
  readonly courriel: string;
}

/** A school and a year (its starting year: 2026 for 2026-2027), named by the route and resolved by the guard. */
export interface EtablissementAnnee {
  readonly uai: string;
  readonly annee: number;
}

/** A right lent by the head of a school, running today. */
export interface DelegationRecue {
  readonly id: string;
  readonly droits: readonly DroitDelegable[];
}

/** What the guard established about the request in progress. */
export interface Acces {
  readonly agent: AgentConnecte;
  /** Habilitations that run today, on any périmètre. */
  readonly habilitations: readonly Habilitation[];
  /** Roles held on the target, the one used first; empty without a target. */
  readonly roles: readonly Role[];
  readonly uai?: string;
  readonly annee?: number;
  readonly academie?: string;
  readonly region?: string;
  /** Départements the answer is limited to, when the right covers only some of the académie. */
  readonly departements?: readonly string[];
  /** Digital functions held on the target school. */
  readonly fonctions: readonly string[];
  /** Rights that the head lent to this agent on the target school, running today. */
  readonly delegations: readonly DelegationRecue[];
  /**
   * Whether a permission is held on the target, by role and function or lent by the head; on anything in reach when the
   * permission is exercised on no one place. The one way to ask what somebody may do.
   */
  readonly peut: (permission: Permission) => boolean;
  /** The delegation that a permission is held by; undefined when it is by oneself, or not at all. */
  readonly findDelegation: (permission: Permission) => string | undefined;
  readonly empreinteSession: string;
}

/** What the route names, before anybody knows whether the agent may reach it. */
export type Cible = Pick<Acces, 'uai' | 'annee' | 'academie' | 'region'>;

interface Memoire {
  cible?: Cible;
  transaction?: TransactionOuverte;
  acces?: Acces;
  decision?: Promise<Acces>;
  reopen?: () => Promise<void>;
}

/** Who is asking, on what, and in which transaction; carried along the request or the job. */
@Injectable()
export class Contexte {
  private readonly memoires = new AsyncLocalStorage<Memoire>();

  /** Runs a request in a context of its own; the guard fills it. */
  runRequest(suite: () => void): void {
    runDemande(() => this.memoires.run({}, suite));
  }

  /** Runs a job with this transaction and nobody signed in. */
  runWith<T>(transaction: TransactionOuverte, travail: () => Promise<T>): Promise<T> {
    return transaction.emprise.run(() => this.memoires.run({ transaction }, travail));
  }

  /** Access of the request in progress. @throws outside a signed-in request, and before the guard has decided */
  get acces(): Acces {
    const acces = this.findAcces();
    if (!acces) throw new Error('No signed-in request in progress');
    return acces;
  }

  /** What the route of the request in progress names, known before the guard has decided. @throws outside a signed-in request */
  get cible(): Cible {
    const cible = this.memoires.getStore()?.cible;
    if (!cible) throw new Error('No signed-in request in progress');
    return cible;
  }

  findAcces(): Acces | undefined {
    return this.memoires.getStore()?.acces;
  }

  /** Transaction in progress. @throws outside a request or a declared system scope */
  get transaction(): TransactionOuverte {
    const transaction = this.memoires.getStore()?.transaction;
    if (!transaction) throw new Error('No transaction in progress: open one with base.runSysteme(...)');
    return transaction;
  }

  /**
   * Begins a signed-in request: its transaction is open, and what the guard decides comes with the answer of the database.
   * @param reopen begins it again, in a fresh transaction
   * @throws outside a request
   */
  begin(cible: Cible, transaction: TransactionOuverte, decision: Promise<Acces>, reopen: () => Promise<void>): void {
    const memoire = this.memoires.getStore();
    if (!memoire) throw new Error('No request in progress');
    memoire.cible = cible;
    memoire.transaction = transaction;
    memoire.reopen = reopen;
    memoire.decision = decision.then((acces) => (memoire.acces = acces));
    // Told to whoever waits for it, `decided` or the interceptor.
    memoire.decision.catch((): undefined => undefined);
  }

  /** Begins the request in progress again, to do once more what the database undid. @throws the guard's refusal */
  async reopen(): Promise<void> {
    const memoire = this.memoires.getStore();
    if (memoire) delete memoire.acces;
    await memoire?.reopen?.();
    await this.decided();
  }

  /** Whether a request is in progress whose transaction is open, decided or not. */
  get ouverte(): boolean {
    return this.memoires.getStore()?.decision !== undefined;
  }

  /** @throws while the guard has not decided on the request in progress */
  checkDecided(): void {
    const memoire = this.memoires.getStore();
    if (memoire?.decision && !memoire.acces)
      throw new Error('The guard has not decided yet: query first, then read who asks');
  }

  /** Waits for the guard's decision, at once when there is none to wait for. @throws its refusal */
  async decided(): Promise<void> {
    await this.memoires.getStore()?.decision;
  }
}
