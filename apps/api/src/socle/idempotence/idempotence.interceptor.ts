import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { from, map, mergeMap, type Observable, of } from 'rxjs';
import { Contexte } from '../contexte/index.js';
import { getEnvoi } from '../envois/index.js';
import { ErreurMetier } from '../erreurs/index.js';
import { ClesIdempotence, type DemandeUnique } from './cles-idempotence.js';

const CLE = /^[\x21-\x7e]{1,200}$/;

/**
 * A POST sent twice with the same `Idempotency-Key` is done once and answered twice alike. The key lives in the request's
 * transaction: a refused request leaves none, so that it can be corrected and sent again under the same key.
 */
@Injectable()
export class IdempotenceInterceptor implements NestInterceptor {
  constructor(
    private readonly contexte: Contexte,
    private readonly cles: ClesIdempotence,
  ) {}

  intercept(execution: ExecutionContext, suite: CallHandler<unknown>): Observable<unknown> {
    const requete = execution.switchToHttp().getRequest<FastifyRequest>();
    const acces = this.contexte.findAcces();
    const cle = requete.headers['idempotency-key'];
    if (requete.method !== 'POST' || cle === undefined || !acces) return suite.handle();
    if (typeof cle !== 'string' || !CLE.test(cle)) throw new ErreurMetier('idempotence.cle_invalide');
    const demande = {
      agent: acces.agent.id,
      cle,
      route: `POST ${requete.url}`,
      empreinte: computeEmpreinte(requete),
    };
    const reponse = execution.switchToHttp().getResponse<FastifyReply>();
    return from(this.cles.take(demande)).pipe(
      mergeMap((connue) => {
        if (!connue) return this.run(demande, suite, reponse);
        void reponse.status(connue.statut);
        return of(connue.corps === undefined ? undefined : (JSON.parse(connue.corps) as unknown));
      }),
    );
  }

  private run(demande: DemandeUnique, suite: CallHandler<unknown>, reponse: FastifyReply): Observable<unknown> {
    return suite
      .handle()
      .pipe(
        mergeMap((corps) =>
          from(this.cles.save(demande, { statut: reponse.statusCode, corps: JSON.stringify(corps) })).pipe(
            map(() => corps),
          ),
        ),
      );
  }
}

function computeEmpreinte(requete: FastifyRequest): string {
  const empreinte = createHash('sha256');
  const envoi = getEnvoi(requete);
  if (!envoi) return empreinte.update(JSON.stringify(requete.body ?? null)).digest('hex');
  const { champ, nom, contenu } = envoi.piece ?? { contenu: '' };
  return empreinte
    .update(JSON.stringify([...envoi.champs, champ, nom]))
    .update(contenu)
    .digest('hex');
}
