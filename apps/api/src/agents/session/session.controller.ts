import {
  Body,
  Controller,
  Delete,
  type ExecutionContext,
  Get,
  HttpCode,
  Injectable,
  Post,
  Req,
  Res,
  UseGuards,
} from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Autorise, Public } from '../../socle/acces/index.js';
import { Base, Contexte } from '../../socle/contexte/index.js';
import { buildValidationPipe } from '../../socle/validation/index.js';
import { ModesDeConnexion } from './modes-de-connexion.js';
import { OuvertureDeSession } from './ouverture-de-session.js';
import { ReadSession } from './read-session.js';
import { ModesDeConnexionVue, OpenSessionDto, SessionVue } from './session.dto.js';
import { SessionsEnBase } from './sessions-en-base.js';
import { buildRefus } from './verify-identifiants.js';

/**
 * Hands the sign-in request to passport, with the raw response that its strategies expect. Guards come before pipes: the
 * body is validated here, so that passport never sees another one.
 */
@Injectable()
class LocalGuard extends AuthGuard('local') {
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

@Controller('session')
export class SessionController {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly sessions: SessionsEnBase,
    private readonly read: ReadSession,
    private readonly modes: ModesDeConnexion,
    private readonly ouverture: OuvertureDeSession,
  ) {}

  @Get('modes')
  @Public()
  @ApiOkResponse({ type: ModesDeConnexionVue })
  getModes(): Promise<ModesDeConnexionVue> {
    return this.modes.get();
  }

  @Post()
  @HttpCode(200)
  @Public()
  @UseGuards(LocalGuard)
  @ApiOkResponse({ type: SessionVue })
  async open(
    @Body() _identifiants: OpenSessionDto,
    @Req() requete: FastifyRequest & { user: { id: string } },
    @Res({ passthrough: true }) reponse: FastifyReply,
  ): Promise<SessionVue> {
    const { id } = requete.user;
    const [ouvrir, session] = await this.base.runSysteme('connexion', async () => [
      await this.ouverture.open(id, requete),
      await this.read.opened(id),
    ]);
    ouvrir(reponse);
    return session;
  }

  @Get()
  @Autorise('session.read')
  @ApiOkResponse({ type: SessionVue })
  get(): Promise<SessionVue> {
    return this.read.current();
  }

  @Delete()
  @HttpCode(204)
  @Autorise('session.close')
  @ApiNoContentResponse()
  async close(@Res({ passthrough: true }) reponse: FastifyReply): Promise<void> {
    await this.sessions.close(this.contexte.acces.empreinteSession);
    this.ouverture.close(reponse);
  }

  @Delete('toutes')
  @HttpCode(204)
  @Autorise('session.close')
  @ApiNoContentResponse()
  async closeAll(@Res({ passthrough: true }) reponse: FastifyReply): Promise<void> {
    await this.sessions.closeAll(this.contexte.acces.agent.id);
    this.ouverture.close(reponse);
  }
}
