import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { retry } from '../../base/index.js';
import { Contexte } from '../contexte/index.js';

/**
 * Ends the request's transaction: commits before the answer leaves, rolls back on any throw; a refusal of the guard comes before
 * any other. What the database undid because of another transaction is done again from the start, in a fresh one: nothing of it
 * has left.
 */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(private readonly contexte: Contexte) {}

  intercept(_: ExecutionContext, suite: CallHandler<unknown>): Observable<unknown> {
    if (!this.contexte.ouverte) return suite.handle();
    return from(
      retry(
        async (essai) => {
          if (essai > 1) await this.contexte.reopen();
          return this.run(suite);
        },
        () => this.contexte.transaction.validee,
      ),
    );
  }

  private async run(suite: CallHandler<unknown>): Promise<unknown> {
    const { contexte } = this;
    try {
      const valeur = await lastValueFrom(suite.handle(), { defaultValue: undefined });
      await contexte.decided();
      // The handler may have opened it again: it is the last one that ends here.
      await contexte.transaction.commit();
      return valeur;
    } catch (erreur) {
      await contexte.decided().finally(() => contexte.transaction.rollback());
      throw erreur;
    }
  }
}
