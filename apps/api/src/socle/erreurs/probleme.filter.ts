import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { buildProbleme } from './build-probleme.js';
import { ErreurMetier } from './erreur-metier.js';
import { isPassagere } from './pannes.js';

const CODE_PAR_STATUT: Readonly<Record<number, string>> = {
  400: 'saisie.illisible',
  401: 'session.absente',
  403: 'acces.role_insuffisant',
  404: 'acces.introuvable',
  408: 'envoi.trop_lent',
  413: 'saisie.trop_longue',
  415: 'saisie.type_inconnu',
  503: 'base.occupee',
};

/** In seconds, what a client is asked to wait after a failure that passes. */
const REESSAYER_APRES = 2;

/** Every failure leaves as `application/problem+json`, in French, and a server fault without its stack. */
@Catch()
export class ProblemeFilter implements ExceptionFilter {
  private readonly logger = new Logger('Erreurs');

  catch(exception: unknown, host: ArgumentsHost): void {
    const reponse = host.switchToHttp().getResponse<FastifyReply>();
    const requete = host.switchToHttp().getRequest<FastifyRequest>();
    const erreur = this.toErreurMetier(exception, requete.id);
    if (reponse.sent) return;
    const { reessayerApres } = erreur.options;
    if (reessayerApres !== undefined) void reponse.header('Retry-After', String(reessayerApres));
    void reponse
      .status(erreur.definition.status)
      .header('Cache-Control', 'no-store')
      .type('application/problem+json; charset=utf-8')
      .send(buildProbleme(erreur, String(requete.id)));
  }

  private toErreurMetier(exception: unknown, demande: string): ErreurMetier {
    if (exception instanceof ErreurMetier) return exception;
    const statut = exception instanceof HttpException ? exception.getStatus() : readStatus(exception);
    if (statut !== undefined && (statut < 500 || statut === 503))
      return new ErreurMetier(CODE_PAR_STATUT[statut] ?? 'saisie.illisible', delayOf(statut));
    if (isPassagere(exception)) return new ErreurMetier('base.occupee', { reessayerApres: REESSAYER_APRES });
    const details = exception instanceof Error ? exception : new Error(String(exception));
    this.logger.error({ demande, err: details }, details.message);
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
