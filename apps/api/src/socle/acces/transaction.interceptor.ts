import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { catchError, from, mergeMap, type Observable, of } from 'rxjs';
import { Contexte } from '../contexte/index.js';

/** Ends the request's transaction: commits before the answer leaves, rolls back on any throw. */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(private readonly contexte: Contexte) {}

  intercept(_: ExecutionContext, suite: CallHandler<unknown>): Observable<unknown> {
    if (!this.contexte.findAcces()) return suite.handle();
    const { transaction } = this.contexte;
    return suite.handle().pipe(
      mergeMap((valeur) => from(transaction.commit()).pipe(mergeMap(() => of(valeur)))),
      catchError((erreur: unknown) =>
        from(transaction.rollback()).pipe(
          mergeMap(() => {
            throw erreur;
          }),
        ),
      ),
    );
  }
}
