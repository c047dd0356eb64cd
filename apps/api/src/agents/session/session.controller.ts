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
import { Autorise, buildJeton, computeEmpreinte, cookieSessionOf, Public } from '../../socle/acces/index.js';
import { Base, Contexte } from '../../socle/contexte/index.js';
import { Reglages } from '../../socle/config/index.js';
import { buildValidationPipe } from '../../socle/validation/index.js';
import { ModesDeConnexion } from './modes-de-connexion.js';
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
    private readonly reglages: Reglages,
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
    const jeton = buildJeton();
    const session = await this.base.runSysteme('connexion', async () => {
      await this.sessions.add(computeEmpreinte(jeton), requete.user.id);
      return this.read.opened(requete.user.id);
    });
    void reponse.setCookie(this.nomDuCookie, jeton, { ...this.cookie(), maxAge: 7 * 24 * 3600 });
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
    void reponse.clearCookie(this.nomDuCookie, this.cookie());
  }

  @Delete('toutes')
  @HttpCode(204)
  @Autorise('session.close')
  @ApiNoContentResponse()
  async closeAll(@Res({ passthrough: true }) reponse: FastifyReply): Promise<void> {
    await this.sessions.closeAll(this.contexte.acces.agent.id);
    void reponse.clearCookie(this.nomDuCookie, this.cookie());
  }

  private get nomDuCookie(): string {
    return cookieSessionOf(this.reglages.cookieSecurise);
  }

  private cookie(): { httpOnly: true; sameSite: 'lax'; path: string; secure: boolean } {
    return { httpOnly: true, sameSite: 'lax', path: '/', secure: this.reglages.cookieSecurise };
  }
}
