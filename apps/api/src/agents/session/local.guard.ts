import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { buildRefus } from './verify-identifiants.js';

/** Hands the sign-in request to passport, with the raw response that its strategies expect. */
@Injectable()
export class LocalGuard extends AuthGuard('local') {
  getResponse<T>(execution: ExecutionContext): T {
    return execution.switchToHttp().getResponse<FastifyReply>().raw as T;
  }

  /** A body without the two texts goes on to the validation, which names the missing field. */
  override handleRequest<T>(erreur: unknown, agent: T, _info: unknown, execution: ExecutionContext): T {
    if (erreur) throw erreur as Error;
    if (agent) return agent;
    const { courriel, motDePasse } = (execution.switchToHttp().getRequest<FastifyRequest>().body ?? {}) as Record<
      string,
      unknown
    >;
    if (typeof courriel === 'string' && typeof motDePasse === 'string') throw buildRefus();
    return agent;
  }
}
