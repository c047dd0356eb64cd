import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readSqlstate } from './describe-erreur.js';
import { ErreurMetier } from './erreur-metier.js';
import { isPassagere } from '../../base/index.js';
import { sendProbleme } from './send-probleme.js';

const CODE_PAR_STATUT: ReadonlyMap<number, string> = new Map([
  [400, 'saisie.illisible'],
  [401, 'session.absente'],
  [403, 'acces.role_insuffisant'],
  [404, 'acces.introuvable'],
  [408, 'envoi.trop_lent'],
  [413, 'saisie.trop_longue'],
  [415, 'saisie.type_inconnu'],
  [503, 'base.occupee'],
]);

/** In seconds, what a client is asked to wait after a failure that passes. */
const REESSAYER_APRES = 2;

/**
 * SQLSTATE of a value that no column can hold: text, number or date out of its range. Validation refuses them first; one
 * that reaches the database is still the sender's, and the log names the route whose validation is to be completed.
 */
const VALEURS_IMPOSSIBLES = new Set(['22021', '22P05', '22P02', '22003', '22007', '22008']);

/** Every failure leaves as `application/problem+json`, in French, and a server fault without its stack. */
@Catch()
export class ProblemeFilter implements ExceptionFilter {
  private readonly logger = new Logger('Erreurs');

  catch(exception: unknown, host: ArgumentsHost): void {
    const reponse = host.switchToHttp().getResponse<FastifyReply>();
    const requete = host.switchToHttp().getRequest<FastifyRequest>();
    const erreur = this.toErreurMetier(exception, requete);
    if (!reponse.sent) sendProbleme(reponse, erreur, String(requete.id));
  }

  private toErreurMetier(exception: unknown, requete: FastifyRequest): ErreurMetier {
    if (exception instanceof ErreurMetier) return exception;
    const statut = exception instanceof HttpException ? exception.getStatus() : readStatus(exception);
    if (statut !== undefined && (statut < 500 || statut === 503))
      return new ErreurMetier(CODE_PAR_STATUT.get(statut) ?? 'saisie.illisible', delayOf(statut));
    if (isPassagere(exception)) return new ErreurMetier('base.occupee', { reessayerApres: REESSAYER_APRES });
    const quoi = { demande: requete.id, route: `${requete.method} ${requete.routeOptions.url ?? ''}`, err: exception };
    if (VALEURS_IMPOSSIBLES.has(readSqlstate(exception) ?? '')) {
      this.logger.warn(quoi, 'value refused by the database, not by the validation');
      return new ErreurMetier('saisie.illisible');
    }
    this.logger.error(quoi, 'request failed');
    return new ErreurMetier('serveur.erreur');
  }
}

function readStatus(exception: unknown): number | undefined {
  const statut = (exception as { statusCode?: unknown } | null)?.statusCode;
  return typeof statut === 'number' ? statut : undefined;
}

function delayOf(statut: number): { reessayerApres?: number } {
  return statut === 503 || statut === 408 ? { reessayerApres: REESSAYER_APRES } : {};
}
