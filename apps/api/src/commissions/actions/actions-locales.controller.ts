import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../../socle/contexte/index.js';
import { RemoveDto } from '../../socle/registre/index.js';
import {
  ActionLocaleVue,
  ActionsLocalesDto,
  ActionsLocalesVue,
  CreateActionLocaleDto,
  UpdateActionLocaleDto,
} from './action-locale.dto.js';
import { ActionsLocales } from './actions-locales.js';

/** Local actions of a school in a year. */
@Controller('etablissements/:uai/annees/:annee/actions-locales')
export class ActionsLocalesController {
  constructor(private readonly actions: ActionsLocales) {}

  @Get()
  @Autorise('commission.read')
  @ApiOkResponse({ type: ActionsLocalesVue })
  findAll(@EtablissementAnnee() ou: Lieu, @Query() demande: ActionsLocalesDto): Promise<ActionsLocalesVue> {
    return this.actions.list(ou, demande);
  }

  @Post()
  @Autorise('commission.update')
  @ApiCreatedResponse({ type: ActionLocaleVue })
  create(@EtablissementAnnee() ou: Lieu, @Body() saisie: CreateActionLocaleDto): Promise<ActionLocaleVue> {
    return this.actions.create(ou, saisie);
  }

  @Patch(':id')
  @Autorise('commission.update')
  @ApiOkResponse({ type: ActionLocaleVue })
  update(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: UpdateActionLocaleDto,
  ): Promise<ActionLocaleVue> {
    return this.actions.update(ou, id, saisie);
  }

  @Delete(':id')
  @HttpCode(204)
  @Autorise('commission.update')
  @ApiNoContentResponse()
  remove(@EtablissementAnnee() ou: Lieu, @Param('id') id: string, @Query() lue: RemoveDto): Promise<void> {
    return this.actions.remove(ou, id, lue);
  }
}
