import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { Autorise } from '../socle/acces/index.js';
import { Abonnements } from './abonnements.js';
import { AdresseVue, CalendrierVue, CreateCalendrierDto } from './calendriers.dto.js';

/** One's own calendar address. */
@Controller('calendrier')
export class CalendrierController {
  constructor(private readonly abonnements: Abonnements) {}

  @Get()
  @Autorise('calendrier.read')
  @ApiOkResponse({ type: CalendrierVue })
  get(): Promise<CalendrierVue> {
    return this.abonnements.get();
  }

  @Post()
  @Autorise('calendrier.update')
  @ApiCreatedResponse({ type: AdresseVue })
  create(@Body() { portee }: CreateCalendrierDto): Promise<AdresseVue> {
    return this.abonnements.create(portee);
  }

  @Delete()
  @HttpCode(204)
  @Autorise('calendrier.update')
  @ApiNoContentResponse()
  remove(): Promise<void> {
    return this.abonnements.remove();
  }
}
