import type { Writable } from 'node:stream';
import type { PoolClient } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { Emprise } from './emprise.js';
import { nameRole, type RoleDeBase } from './roles.js';

/** SQL that the server keeps as a plan on each connection, under this name: the text must be the same for the same name. */
export interface Requete {
  readonly name: string;
  readonly text: string;
}

/** What a transaction is opened for: reading only or not, under which role of the database. */
export interface Ouverture {
  readonly lecture: boolean;
  readonly role: RoleDeBase;
  /** What the clock is ahead of real time, see `Horloge`; undefined when nothing moves it. */
  readonly decalage: string | undefined;
  /** Its statements are kept ones whose text already says what is asked: they are planned once, whatever their values. */
  readonly planUnique?: boolean;
}

/**
 * One transaction held by one connection, opened by hand so that its role travels with `BEGIN` in a single message.
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
    readonly lecture: boolean,
    private role: RoleDeBase,
  ) {}

  /**
   * Opens the transaction under its role, without waiting for the server: what follows leaves behind it. If it failed,
   * every statement that follows would be refused.
   */
  static async open(
    source: DataSource,
    { lecture, role, decalage, planUnique }: Ouverture,
  ): Promise<TransactionOuverte> {
    const emprise = new Emprise();
    const runner = source.createQueryRunner();
    const client = await emprise.connect(runner);
    const transaction = new TransactionOuverte(runner, client, emprise, lecture, role);
    markTransaction(runner, true);
    const messages = [
      lecture ? 'begin read only' : 'begin',
      `set local role ${nameRole(role)}`,
      ...(planUnique ? ['set local plan_cache_mode = force_generic_plan'] : []),
      ...emprise.listReglages(),
      ...(decalage === undefined ? [] : [`set local focale.decalage = '${decalage}'`]),
    ];
    transaction.send(messages.join('; '));
    return transaction;
  }

  /** Rows of a statement that the server plans once a connection and role: planning under the policies costs more than running. */
  async run<T>({ name, text }: Requete, values: readonly unknown[]): Promise<T[]> {
    this.gather();
    // A kept plan is remade when the role changes: each role keeps its own.
    const { rows } = await this.client.query({ name: `${name}@${this.role}`, text, values: [...values] });
    return rows as T[];
  }

  /** Acts under another role for the rest of the transaction. */
  setRole(role: RoleDeBase): void {
    if (role === this.role) return;
    this.role = role;
    this.send(`set local role ${nameRole(role)}`);
  }

  /** Reads, for the rest of the transaction, what this agent may read in these schools. */
  setPerimetre(agent: string, uais: readonly string[]): void {
    this.setRole('perimetre');
    this.gather();
    this.client
      .query(`select set_config('focale.agent', $1, true), set_config('focale.uais', $2, true)`, [
        agent,
        uais.join(','),
      ])
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

  /** Acts under a system scope while `travail` runs, then under the role of before. */
  async withSysteme<T>(systeme: RoleDeBase, travail: () => Promise<T>): Promise<T> {
    const avant = this.role;
    this.setRole(systeme);
    try {
      return await travail();
    } finally {
      this.setRole(avant);
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
      this.gather();
      const fin = this.client.query('commit');
      // What was only read is already known: nobody waits for the end.
      if (this.lecture) fin.catch((): undefined => undefined);
      // An aborted transaction answers COMMIT with a ROLLBACK, and no error.
      else if ((await fin).command !== 'COMMIT') throw new Error('The transaction was aborted before its commit');
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

  /** Sends what changes how the rest is run. A failure aborts the transaction: what follows tells it. */
  private send(sql: string): void {
    this.gather();
    this.client.query(sql).catch((): undefined => undefined);
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
