import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../socle/contexte/index.js';
import { RemoveDto } from '../socle/registre/index.js';
import { DemandesRgpd } from './demandes.js';
import { CreateDemandeRgpdDto, DemandeRgpdVue, RgpdVue, UpdateDemandeRgpdDto, UpdateRgpdDto } from './rgpd.dto.js';
import { Rgpd } from './rgpd.js';

/** RGPD of a school: register, folder, requests and breaches. */
@Controller('etablissements/:uai/annees/:annee/rgpd')
export class RgpdController {
  constructor(
    private readonly rgpd: Rgpd,
    private readonly demandes: DemandesRgpd,
  ) {}

  @Get()
  @Autorise('rgpd.read')
  @ApiOkResponse({ type: RgpdVue })
  get(@EtablissementAnnee() ou: Lieu): Promise<RgpdVue> {
    return this.rgpd.get(ou);
  }

  @Put()
  @Autorise('rgpd.update')
  @ApiOkResponse({ type: RgpdVue })
  put(@EtablissementAnnee() ou: Lieu, @Body() saisie: UpdateRgpdDto): Promise<RgpdVue> {
    return this.rgpd.update(ou, saisie);
  }

  @Post('demandes')
  @Autorise('rgpd.update')
  @ApiCreatedResponse({ type: DemandeRgpdVue })
  create(@EtablissementAnnee() ou: Lieu, @Body() saisie: CreateDemandeRgpdDto): Promise<DemandeRgpdVue> {
    return this.demandes.create(ou, saisie);
  }

  @Patch('demandes/:id')
  @Autorise('rgpd.update')
  @ApiOkResponse({ type: DemandeRgpdVue })
  change(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: UpdateDemandeRgpdDto,
  ): Promise<DemandeRgpdVue> {
    return this.demandes.update(ou, id, saisie);
  }

  @Delete('demandes/:id')
  @HttpCode(204)
  @Autorise('rgpd.update')
  @ApiNoContentResponse()
  remove(@EtablissementAnnee() ou: Lieu, @Param('id') id: string, @Query() lue: RemoveDto): Promise<void> {
    return this.demandes.remove(ou, id, lue);
  }
}
