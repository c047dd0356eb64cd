import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { retry, type TransactionOuverte } from '../base/index.js';
import { Contexte } from '../contexte/index.js';

/**
 * Ends the request's transaction: commits before the answer leaves, rolls back on any throw. What the database undid because
 * of another transaction is done again from the start, in a fresh one: nothing of it has left.
 */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(private readonly contexte: Contexte) {}

  intercept(_: ExecutionContext, suite: CallHandler<unknown>): Observable<unknown> {
    const acces = this.contexte.findAcces();
    if (!acces) return suite.handle();
    let transaction = this.contexte.transaction;
    return from(
      retry(
        async (essai) => {
          if (essai > 1) {
            transaction = await transaction.reopen();
            this.contexte.begin(transaction, acces);
          }
          return this.run(transaction, suite);
        },
        () => transaction.validee,
      ),
    );
  }

  private async run(transaction: TransactionOuverte, suite: CallHandler<unknown>): Promise<unknown> {
    try {
      const valeur = await lastValueFrom(suite.handle(), { defaultValue: undefined });
      await transaction.commit();
      return valeur;
    } catch (erreur) {
      await transaction.rollback();
      throw erreur;
    }
  }
}
