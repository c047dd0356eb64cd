import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { Autorise } from '../../socle/acces/index.js';
import { Habilitations } from '../habilitations/habilitations.js';
import {
  AgentDetailVue,
  AgentInviteVue,
  AgentsVue,
  CloseHabilitationDto,
  CreateHabilitationDto,
  HabilitationDAgentVue,
  InviteAgentDto,
  ListAgentsDto,
  UpdateAgentDto,
  UpdateHabilitationDto,
} from './agent.dto.js';
import { Agents } from './agents.js';
import { EtatsDeCompte } from './etats-de-compte.js';

/** People and their accounts, for those who give rights. */
@Controller('agents')
export class AgentsController {
  constructor(
    private readonly agents: Agents,
    private readonly etats: EtatsDeCompte,
    private readonly habilitations: Habilitations,
  ) {}

  @Get()
  @Autorise('agents.list')
  @ApiOkResponse({ type: AgentsVue })
  findAll(@Query() liste: ListAgentsDto): Promise<AgentsVue> {
    return this.agents.list(liste);
  }

  @Post()
  @Autorise('agents.invite')
  @ApiCreatedResponse({ type: AgentInviteVue })
  invite(@Body() saisie: InviteAgentDto): Promise<AgentInviteVue> {
    return this.agents.invite(saisie);
  }

  @Get(':id')
  @Autorise('agents.list')
  @ApiOkResponse({ type: AgentDetailVue })
  get(@Param('id') id: string): Promise<AgentDetailVue> {
    return this.agents.getVue(id);
  }

  @Patch(':id')
  @Autorise('agents.update')
  @ApiOkResponse({ type: AgentDetailVue })
  change(@Param('id') id: string, @Body() saisie: UpdateAgentDto): Promise<AgentDetailVue> {
    return this.agents.correct(id, saisie);
  }

  @Post(':id/habilitations')
  @Autorise('habilitations.update')
  @ApiCreatedResponse({ type: HabilitationDAgentVue })
  give(@Param('id') id: string, @Body() saisie: CreateHabilitationDto): Promise<HabilitationDAgentVue> {
    return this.habilitations.give(id, saisie);
  }

  @Post(':id/invitation')
  @HttpCode(200)
  @Autorise('agents.invite')
  @ApiOkResponse({ type: AgentDetailVue })
  inviteAgain(@Param('id') id: string): Promise<AgentDetailVue> {
    return this.etats.invite(id);
  }

  @Post(':id/desactivation')
  @HttpCode(200)
  @Autorise('agents.update')
  @ApiOkResponse({ type: AgentDetailVue })
  close(@Param('id') id: string): Promise<AgentDetailVue> {
    return this.etats.close(id);
  }

  @Post(':id/reactivation')
  @HttpCode(200)
  @Autorise('agents.update')
  @ApiOkResponse({ type: AgentDetailVue })
  reopen(@Param('id') id: string): Promise<AgentDetailVue> {
    return this.etats.reopen(id);
  }

  @Delete(':id/sessions')
  @HttpCode(204)
  @Autorise('agents.update')
  @ApiNoContentResponse()
  closeSessions(@Param('id') id: string): Promise<void> {
    return this.etats.closeSessions(id);
  }
}

/** A right by itself, whoever holds it. */
@Controller('habilitations')
export class HabilitationsController {
  constructor(private readonly habilitations: Habilitations) {}

  @Patch(':id')
  @Autorise('habilitations.update')
  @ApiOkResponse({ type: HabilitationDAgentVue })
  change(@Param('id') id: string, @Body() saisie: UpdateHabilitationDto): Promise<HabilitationDAgentVue> {
    return this.habilitations.correct(id, saisie);
  }

  @Post(':id/cloture')
  @HttpCode(200)
  @Autorise('habilitations.update')
  @ApiOkResponse({ type: HabilitationDAgentVue })
  close(@Param('id') id: string, @Body() saisie: CloseHabilitationDto): Promise<HabilitationDAgentVue> {
    return this.habilitations.close(id, saisie);
  }
}
