import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, type EntityTarget, type ObjectLiteral, type Repository } from 'typeorm';
import { type Requete, retry, type Systeme, TransactionOuverte } from '../../base/index.js';
import { Contexte } from './contexte.js';
import { Horloge } from './horloge.js';

/** The database, as use cases see it: always inside the transaction of the request or of a declared system scope. */
@Injectable()
export class Base {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  /** @throws before the guard has decided: entities are not read in advance */
  get manager(): EntityManager {
    this.contexte.checkDecided();
    return this.contexte.transaction.runner.manager;
  }

  repository<T extends ObjectLiteral>(entite: EntityTarget<T>): Repository<T> {
    return this.manager.getRepository(entite);
  }

  /**
   * Runs SQL in the transaction in progress; a `Requete` is planned once a connection, for what runs all the time. Sent in
   * advance, its rows are given once the guard has decided. @throws its refusal
   */
  query<T = Record<string, unknown>>(sql: string | Requete, parametres: readonly unknown[] = []): Promise<T[]> {
    if (typeof sql !== 'string') return this.decided(this.contexte.transaction.run<T>(sql, parametres));
    return this.manager.query(sql, [...parametres]);
  }

  /**
   * Runs the last statement of the transaction in progress and commits it, see `TransactionOuverte.finish`. @throws for a write
   * before the guard has decided
   */
  finish<T = Record<string, unknown>>(requete: Requete, parametres: readonly unknown[] = []): Promise<T[]> {
    const { transaction } = this.contexte;
    // What is written in advance would be committed whatever the decision.
    if (!transaction.lecture) this.contexte.checkDecided();
    return this.decided(transaction.finish<T>(requete, parametres));
  }

  /**
   * Opens the request's transaction again after `finish`, for a read that finds out that it needs more. @throws the guard's
   * refusal
   */
  reopen(): Promise<void> {
    return this.contexte.reopen();
  }

  private async decided<T>(lignes: Promise<T>): Promise<T> {
    lignes.catch((): undefined => undefined);
    await this.contexte.decided();
    return lignes;
  }

  /** Takes a system scope in the transaction in progress while `travail` runs, for rows that the agent's périmètre cannot reach. */
  withSysteme<T>(systeme: Systeme, travail: () => Promise<T>): Promise<T> {
    this.contexte.checkDecided();
    return this.contexte.transaction.withSysteme(systeme, travail);
  }

  /**
   * Runs in a transaction of its own under a declared system scope; commits, or rolls back on a throw. Runs `travail` again
   * after a deadlock. @throws TransactionImbriquee inside a transaction of the request or job in progress
   */
  runSysteme<T>(systeme: Systeme, travail: () => Promise<T>): Promise<T> {
    let transaction: TransactionOuverte | undefined;
    return retry(
      async () => {
        transaction = await TransactionOuverte.open(this.source, {
          lecture: false,
          role: systeme,
          decalage: this.horloge.decalage,
        });
        return this.runWith(transaction, travail);
      },
      () => transaction?.validee === true,
    );
  }

  private runWith<T>(transaction: TransactionOuverte, travail: () => Promise<T>): Promise<T> {
    return this.contexte.runWith(transaction, async () => {
      try {
        const resultat = await travail();
        await transaction.commit();
        return resultat;
      } catch (erreur) {
        await transaction.rollback();
        throw erreur;
      }
    });
  }

  /** Runs once the transaction in progress is committed; not at all if it is rolled back. */
  afterCommit(suite: () => Promise<void> | void): void {
    this.contexte.transaction.afterCommit(suite);
  }
}
