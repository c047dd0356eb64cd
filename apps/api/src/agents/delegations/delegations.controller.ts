import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam } from '@nestjs/swagger';
import { Autorise } from '../../socle/acces/index.js';
import { Contexte } from '../../socle/contexte/index.js';
import { CreateDelegationDto, DelegationsVue, DelegationVue, RevokeDelegationDto } from './delegation.dto.js';
import { Delegations } from './delegations.js';

/** Rights that the head of a school lends to deputies. */
@Controller('etablissements/:uai/delegations')
@ApiParam({ name: 'uai', example: '0990001N' })
export class DelegationsController {
  constructor(
    private readonly contexte: Contexte,
    private readonly delegations: Delegations,
  ) {}

  @Get()
  @Autorise('delegations.read')
  @ApiOkResponse({ type: DelegationsVue })
  findAll(): Promise<DelegationsVue> {
    return this.delegations.list(this.readUai());
  }

  @Post()
  @Autorise('delegations.update')
  @ApiCreatedResponse({ type: DelegationVue })
  add(@Body() saisie: CreateDelegationDto): Promise<DelegationVue> {
    return this.delegations.create(this.readUai(), saisie);
  }

  @Post(':id/revocation')
  @HttpCode(200)
  @Autorise('delegations.update')
  @ApiOkResponse({ type: DelegationVue })
  takeBack(@Param('id') id: string, @Body() saisie: RevokeDelegationDto): Promise<DelegationVue> {
    return this.delegations.revoke(this.readUai(), id, saisie);
  }

  private readUai(): string {
    const { uai } = this.contexte.acces;
    if (uai === undefined) throw new Error('A route of a school needs :uai');
    return uai;
  }
}
