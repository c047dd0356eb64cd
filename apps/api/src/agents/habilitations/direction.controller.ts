import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam } from '@nestjs/swagger';
import { Autorise } from '../../socle/acces/index.js';
import { CreateDirectionDto, DirectionVue } from './direction.dto.js';
import { Direction } from './direction.js';

/** Who leads a school. */
@Controller('etablissements/:uai/direction')
@ApiParam({ name: 'uai', example: '0990001N' })
export class DirectionController {
  constructor(private readonly direction: Direction) {}

  @Get()
  @Autorise('direction.read')
  @ApiOkResponse({ type: DirectionVue })
  get(@Param('uai') uai: string): Promise<DirectionVue> {
    return this.direction.get(uai);
  }

  @Post()
  @Autorise('direction.update')
  @ApiCreatedResponse({ type: DirectionVue })
  transfer(@Param('uai') uai: string, @Body() saisie: CreateDirectionDto): Promise<DirectionVue> {
    return this.direction.transfer(uai, saisie);
  }
}
