import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { Autorise, Public } from '../../socle/acces/index.js';
import { AnswerInvitation } from './answer-invitation.js';
import {
  AnswerInvitationDto,
  EssaiDto,
  InvitationDirectionVue,
  InvitationRecueVue,
  InvitationsTerritoireVue,
  InvitationTerritoireVue,
  InviteTerritoireDto,
} from './invitation.dto.js';
import { InvitationsTerritoire } from './invitations-territoire.js';

/** Inviting the heads of a territory. */
@Controller('academies/:code/invitations')
export class InvitationsTerritoireController {
  constructor(private readonly invitations: InvitationsTerritoire) {}

  @Get()
  @Autorise('directions.invite')
  @ApiOkResponse({ type: InvitationsTerritoireVue })
  async findAll(): Promise<InvitationsTerritoireVue> {
    return { elements: await this.invitations.list() };
  }

  @Post()
  @HttpCode(202)
  @Autorise('directions.invite')
  @ApiAcceptedResponse({ type: InvitationRecueVue })
  invite(@Query() { essai }: EssaiDto, @Body() demande: InviteTerritoireDto): Promise<InvitationRecueVue> {
    return this.invitations.create(demande, essai === 'true');
  }

  /** To oneself: what a school would receive. */
  @Post('exemple')
  @HttpCode(204)
  @Autorise('directions.invite')
  @ApiNoContentResponse()
  sendExemple(): Promise<void> {
    return this.invitations.sendExemple();
  }

  @Get(':id')
  @Autorise('directions.invite')
  @ApiOkResponse({ type: InvitationTerritoireVue })
  findOne(@Param('id') id: string): Promise<InvitationTerritoireVue> {
    return this.invitations.get(id);
  }

  @Post(':id/annulation')
  @HttpCode(204)
  @Autorise('directions.invite')
  @ApiNoContentResponse()
  cancel(@Param('id') id: string): Promise<void> {
    return this.invitations.cancel(id);
  }
}

/** Where the link of a functional mailbox leads. */
@Controller('invitations')
export class InvitationsController {
  constructor(private readonly reponse: AnswerInvitation) {}

  @Get(':jeton')
  @Public()
  @ApiOkResponse({ type: InvitationDirectionVue })
  get(@Param('jeton') jeton: string): Promise<InvitationDirectionVue> {
    return this.reponse.get(jeton);
  }

  @Post(':jeton')
  @HttpCode(204)
  @Public()
  @ApiNoContentResponse()
  answer(@Param('jeton') jeton: string, @Body() reponse: AnswerInvitationDto): Promise<void> {
    return this.reponse.answer(jeton, reponse);
  }
}
