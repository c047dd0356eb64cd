import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../socle/contexte/index.js';
import { RemoveDto } from '../socle/registre/index.js';
import { AbonnementsGar } from './abonnements.js';
import { AbonnementGarVue, CreateAbonnementDto, GarVue, UpdateAbonnementDto } from './gar.dto.js';

/** GAR in a school: officers, subscriptions, what has to be decided. */
@Controller('etablissements/:uai/annees/:annee/gar')
export class GarController {
  constructor(private readonly abonnements: AbonnementsGar) {}

  @Get()
  @Autorise('gar.read')
  @ApiOkResponse({ type: GarVue })
  get(@EtablissementAnnee() ou: Lieu): Promise<GarVue> {
    return this.abonnements.list(ou);
  }

  @Post('abonnements')
  @Autorise('gar.update')
  @ApiCreatedResponse({ type: AbonnementGarVue })
  create(@EtablissementAnnee() ou: Lieu, @Body() saisie: CreateAbonnementDto): Promise<AbonnementGarVue> {
    return this.abonnements.create(ou, saisie);
  }

  @Patch('abonnements/:id')
  @Autorise('gar.update')
  @ApiOkResponse({ type: AbonnementGarVue })
  update(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: UpdateAbonnementDto,
  ): Promise<AbonnementGarVue> {
    return this.abonnements.update(ou, id, saisie);
  }

  @Delete('abonnements/:id')
  @HttpCode(204)
  @Autorise('gar.update')
  @ApiNoContentResponse()
  remove(@EtablissementAnnee() ou: Lieu, @Param('id') id: string, @Query() lue: RemoveDto): Promise<void> {
    return this.abonnements.remove(ou, id, lue);
  }
}
