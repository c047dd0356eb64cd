import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { buildValidationPipe } from '../../socle/validation/index.js';
import { OpenSessionDto } from './session.dto.js';
import { buildRefus } from './verify-identifiants.js';

/**
 * Hands the sign-in request to passport, with the raw response that its strategies expect. Guards come before pipes: the
 * body is validated here, so that passport never sees another one.
 */
@Injectable()
export class LocalGuard extends AuthGuard('local') {
  private readonly validation = buildValidationPipe();

  override async canActivate(execution: ExecutionContext): Promise<boolean> {
    const requete = execution.switchToHttp().getRequest<FastifyRequest>();
    requete.body = await this.validation.transform(requete.body, { type: 'body', metatype: OpenSessionDto });
    return (await super.canActivate(execution)) as boolean;
  }

  getResponse<T>(execution: ExecutionContext): T {
    return execution.switchToHttp().getResponse<FastifyReply>().raw as T;
  }

  override handleRequest<T>(erreur: unknown, agent: T): T {
    if (erreur) throw erreur as Error;
    if (!agent) throw buildRefus();
    return agent;
  }
}
