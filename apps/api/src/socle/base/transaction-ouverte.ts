import type { Writable } from 'node:stream';
import type { PoolClient } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { Emprise } from './emprise.js';

/** Settings read by the row-level policies, for the length of one transaction. */
export interface Portee {
  readonly agent?: string;
  readonly role?: string;
  readonly uai?: string;
  readonly uais?: readonly string[];
  readonly departements?: readonly string[];
  readonly academies?: readonly string[];
  readonly regions?: readonly string[];
  readonly annuaire?: 'oui';
  readonly systeme?: string;
}

/** SQL that the server keeps as a plan on each connection, under this name: the text must be the same for the same name. */
export interface Requete {
  readonly name: string;
  readonly text: string;
}

const NOMS = ['agent', 'role', 'uai', 'uais', 'departements', 'academies', 'regions', 'annuaire', 'systeme'] as const;

/** SQL that sets every scope setting for the transaction; what is not given is emptied. */
export function buildPorteeSql(portee: Portee, quote: (texte: string) => string): string {
  const valeurs = NOMS.map((nom) => {
    const valeur = portee[nom];
    return `set_config('focale.${nom}', ${quote(typeof valeur === 'string' ? valeur : (valeur ?? []).join(','))}, true)`;
  });
  return `select ${valeurs.join(', ')}`;
}

/**
 * One transaction held by one connection, opened by hand so that the scope travels with `BEGIN` in a single message.
 * The query runner is marked as being in a transaction: otherwise TypeORM's `save()` would open, and commit, its own.
 */
export class TransactionOuverte {
  private readonly suites: (() => Promise<void> | void)[] = [];
  private terminee = false;
  private confirmee = false;
  private rassemble = false;

  private constructor(
    readonly runner: QueryRunner,
    private readonly client: PoolClient,
    readonly emprise: Emprise,
    private readonly origine: { readonly source: DataSource; readonly lecture: boolean; portee: Portee },
  ) {}

  /** Opens the transaction and sets its scope, in one message. */
  static async open(source: DataSource, options: { lecture: boolean; portee: Portee }): Promise<TransactionOuverte> {
    const { transaction } = await TransactionOuverte.openWith(source, options);
    return transaction;
  }

  /** Opens the transaction, sets its scope and runs a first statement, without waiting in between. */
  static async openWith<T>(
    source: DataSource,
    options: { lecture: boolean; portee: Portee },
    premiere?: { readonly requete: Requete; readonly valeurs: readonly unknown[] },
  ): Promise<{ transaction: TransactionOuverte; lignes: T[] }> {
    const emprise = new Emprise();
    const runner = source.createQueryRunner();
    const client = await emprise.connect(runner);
    const transaction = new TransactionOuverte(runner, client, emprise, { source, ...options });
    try {
      transaction.gather();
      const messages = [
        options.lecture ? 'begin read only' : 'begin',
        ...emprise.listReglages(),
        buildPorteeSql(options.portee, (texte) => client.escapeLiteral(texte)),
      ];
      const [, lignes] = await Promise.all([
        client.query(messages.join('; ')),
        premiere ? transaction.run<T>(premiere.requete, premiere.valeurs) : [],
      ]);
      markTransaction(runner, true);
      return { transaction, lignes };
    } catch (erreur) {
      await client.query('rollback').catch(() => undefined);
      await runner.release();
      emprise.release();
      throw erreur;
    }
  }

  /** A fresh transaction under the scope that this one ended with, to do again what the database asked to do again. */
  reopen(): Promise<TransactionOuverte> {
    const { source, lecture, portee } = this.origine;
    return TransactionOuverte.open(source, { lecture, portee });
  }

  /** Rows of a statement that the server plans once a connection: planning under the policies costs more than running. */
  async run<T>({ name, text }: Requete, values: readonly unknown[]): Promise<T[]> {
    this.gather();
    const { rows } = await this.client.query({ name, text, values: [...values] });
    return rows as T[];
  }

  /**
   * Changes the scope for the rest of the transaction. Sent before anything that follows, whose answer is waited for: if it
   * failed, the transaction would be aborted and what follows refused.
   */
  setPortee(portee: Portee): void {
    this.origine.portee = portee;
    this.gather();
    this.client
      .query(buildPorteeSql(portee, (texte) => this.client.escapeLiteral(texte)))
      .catch((): undefined => undefined);
  }

  /**
   * Runs the last statement and commits, without waiting in between: the rows it locks are held for no longer than the
   * server needs. Nothing may run in the transaction afterwards. @throws when the statement or the commit fails; all is rolled back
   */
  async finish<T>(requete: Requete, values: readonly unknown[]): Promise<T[]> {
    const [derniere, fin] = await Promise.allSettled([this.run<T>(requete, values), this.commit()]);
    if (derniere.status === 'rejected') throw derniere.reason;
    if (fin.status === 'rejected') throw fin.reason;
    return derniere.value;
  }

  /** Adds one system scope to the current one while `travail` runs. */
  async withSysteme<T>(systeme: string, travail: () => Promise<T>): Promise<T> {
    const { rows } = await this.client.query<{ avant: string | null }>(
      `select current_setting('focale.systeme', true) as avant, set_config('focale.systeme', $1, true)`,
      [systeme],
    );
    try {
      return await travail();
    } finally {
      await this.client
        .query(`select set_config('focale.systeme', $1, true)`, [rows[0]?.avant ?? ''])
        .catch(() => undefined);
    }
  }

  /** Registers work for after the commit; dropped by a rollback. */
  afterCommit(suite: () => Promise<void> | void): void {
    this.suites.push(suite);
  }

  /** Whether the database confirmed the commit. */
  get validee(): boolean {
    return this.confirmee;
  }

  async commit(): Promise<void> {
    if (this.terminee) return;
    try {
      // An aborted transaction answers COMMIT with a ROLLBACK, and no error.
      this.gather();
      const { command } = await this.client.query('commit');
      if (command !== 'COMMIT') throw new Error('The transaction was aborted before its commit');
      this.confirmee = true;
    } finally {
      await this.end();
    }
    for (const suite of this.suites) await suite();
  }

  async rollback(): Promise<void> {
    if (this.terminee) return;
    try {
      await this.client.query('rollback');
    } catch {
      // The connection is gone: the server has rolled back by itself.
    } finally {
      await this.end();
    }
  }

  /** What is sent before the event loop turns leaves in one packet: each write is a system call, and they are what costs. */
  private gather(): void {
    if (this.rassemble) return;
    this.rassemble = true;
    const { stream } = (this.client as unknown as { connection: { stream: Writable } }).connection;
    stream.cork();
    process.nextTick(() => {
      this.rassemble = false;
      stream.uncork();
    });
  }

  private async end(): Promise<void> {
    this.terminee = true;
    markTransaction(this.runner, false);
    await this.runner.release();
    this.emprise.release();
  }
}

/** TypeORM has no public way to be told of a transaction opened by hand; its own `startTransaction` sets these two. */
function markTransaction(runner: QueryRunner, ouverte: boolean): void {
  Reflect.set(runner, 'isTransactionActive', ouverte);
  Reflect.set(runner, 'transactionDepth', ouverte ? 1 : 0);
}
