import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../socle/contexte/index.js';
import { CreateAbonnementDto, UpdateAbonnementDto } from './abonnement.dto.js';
import { AbonnementGarVue, GarVue } from './gar.vue.js';
import { ReadGar } from './read-gar.js';
import { WriteAbonnement } from './write-abonnement.js';

/** GAR in a school: officers, subscriptions, what has to be decided. */
@Controller('etablissements/:uai/annees/:annee/gar')
export class GarController {
  constructor(
    private readonly read: ReadGar,
    private readonly write: WriteAbonnement,
  ) {}

  @Get()
  @Autorise('gar.read')
  @ApiOkResponse({ type: GarVue })
  get(@EtablissementAnnee() ou: Lieu): Promise<GarVue> {
    return this.read.get(ou);
  }

  @Post('abonnements')
  @Autorise('gar.update')
  @ApiCreatedResponse({ type: AbonnementGarVue })
  create(@EtablissementAnnee() ou: Lieu, @Body() saisie: CreateAbonnementDto): Promise<AbonnementGarVue> {
    return this.write.create(ou, saisie);
  }

  @Patch('abonnements/:id')
  @Autorise('gar.update')
  @ApiOkResponse({ type: AbonnementGarVue })
  update(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: UpdateAbonnementDto,
  ): Promise<AbonnementGarVue> {
    return this.write.update(ou, id, saisie);
  }

  @Delete('abonnements/:id')
  @HttpCode(204)
  @Autorise('gar.update')
  @ApiNoContentResponse()
  remove(@EtablissementAnnee() ou: Lieu, @Param('id') id: string): Promise<void> {
    return this.write.remove(ou, id);
  }
}
