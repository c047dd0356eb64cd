import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { catchError, from, mergeMap, type Observable } from 'rxjs';
import { Contexte } from '../contexte/index.js';

/** Ends the request's transaction: commits before the answer leaves, rolls back on any throw. A refusal comes before any other. */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(private readonly contexte: Contexte) {}

  intercept(_: ExecutionContext, suite: CallHandler<unknown>): Observable<unknown> {
    if (!this.contexte.ouverte) return suite.handle();
    const { contexte } = this;
    const { transaction } = contexte;
    return suite.handle().pipe(
      mergeMap(async (valeur) => {
        await contexte.decided();
        await transaction.commit();
        return valeur;
      }),
      catchError((erreur: unknown) =>
        from(
          contexte
            .decided()
            .finally(() => transaction.rollback())
            .then(() => {
              throw erreur;
            }),
        ),
      ),
    );
  }
}
