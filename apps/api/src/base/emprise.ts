import { AsyncLocalStorage } from 'node:async_hooks';
import type { PoolClient } from 'pg';
import type { QueryRunner } from 'typeorm';

/** What a request or a job runs with; outside both (commands, start-up) nothing is bounded. */
interface Fil {
  /** The connection asked for last; at most one is held at a time. */
  emprise?: Emprise;
  /** Instant of `performance.now()` after which the connection is cut. */
  fin?: number;
  /** Longest statement, wait for a lock and idle time of its transactions, in milliseconds; absent, those of people. */
  readonly duree?: number;
}

const FILS = new AsyncLocalStorage<Fil>();

/** A transaction was asked for by who already holds one: under load, each would wait for the other's connection for ever. */
export class TransactionImbriquee extends Error {
  constructor() {
    super();
    this.message = `A transaction is already open here: use it, or open the other one after its end. Asked by ${readAppelant(this.stack)}`;
  }
}

/** The connection was held past the limit of the request, and has been cut. */
class ConnexionCoupee extends Error {}

/** Runs a request: its connections are bounded by `setEcheance`. */
export function runDemande<T>(suite: () => T): T {
  return FILS.run({}, suite);
}

/** Runs a job, whose transactions last longer than those of people. `duree` in milliseconds, for each statement and wait. */
export function runTravail<T>(duree: number, suite: () => T): T {
  return FILS.run({ duree }, suite);
}

/** Everything that the request in progress still does in the database must be done in this many milliseconds. */
export function setEcheance(dans: number): void {
  const fil = FILS.getStore();
  if (fil) fil.fin = performance.now() + dans;
}

/**
 * Holds one connection, from the asking to the giving back.
 * @throws TransactionImbriquee when the request or the job in progress already holds one
 * @throws ConnexionCoupee when its time is over
 */
export class Emprise {
  private readonly fil = FILS.getStore();
  private rendue = false;
  private veille: NodeJS.Timeout | undefined;

  constructor() {
    if (this.fil?.emprise && !this.fil.emprise.rendue) throw new TransactionImbriquee();
    if (this.computeReste() <= 0) throw new ConnexionCoupee('The time of the request is over');
    if (this.fil) this.fil.emprise = this;
  }

  /** A client of the pool, cut when the time of the request is over: a server that is stopped says nothing by itself. */
  async connect(runner: QueryRunner): Promise<PoolClient> {
    try {
      const client = (await runner.connect()) as PoolClient;
      const reste = this.computeReste();
      if (reste < Infinity) this.veille = setTimeout(() => cut(client), Math.max(0, reste));
      return client;
    } catch (erreur) {
      this.release();
      throw erreur;
    }
  }

  /** SQL that gives the transaction the limits of a job, or none; that of people is said once a connection. */
  listReglages(): string[] {
    if (this.fil && this.fil.duree === undefined) return [];
    const duree = String(this.fil?.duree ?? 0);
    const valeurs = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout']
      .map((nom) => `('${nom}', '${duree}')`)
      .concat(`('transaction_timeout', '0')`);
    // PostgreSQL 17 brought the last one.
    return [
      `select set_config(nom, valeur, true) from (values ${valeurs.join(', ')}) v(nom, valeur) where current_setting(nom, true) is not null`,
    ];
  }

  /** Runs work that knows this connection as its own, wherever it was opened from. */
  run<T>(travail: () => T): T {
    return FILS.run({ ...this.fil, duree: this.fil ? this.fil.duree : 0, emprise: this }, travail);
  }

  /** Says that the connection is back in the pool. */
  release(): void {
    clearTimeout(this.veille);
    this.rendue = true;
  }

  private computeReste(): number {
    return this.fil?.fin === undefined ? Infinity : this.fil.fin - performance.now();
  }
}

function cut(client: PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: { destroy(erreur: Error): void } } }).connection;
  stream.destroy(new ConnexionCoupee('Connection held past the time of the request'));
}

/** First frame of the stack outside what opens transactions. */
function readAppelant(pile = ''): string {
  const cadres = pile.split('\n').filter((ligne) => ligne.trimStart().startsWith('at '));
  return (cadres.find((cadre) => !/src\/base\/|socle\/contexte\/|node:internal/.test(cadre)) ?? cadres[0] ?? '').trim();
}
