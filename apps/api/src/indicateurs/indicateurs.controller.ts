import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../socle/contexte/index.js';
import { IndicateurVue, UpdateIndicateurDto } from './indicateurs.dto.js';
import { Indicateurs } from './indicateurs.js';

/** Indicators of a school in a year. */
@Controller('etablissements/:uai/annees/:annee/indicateurs')
export class IndicateursController {
  constructor(private readonly indicateurs: Indicateurs) {}

  @Get()
  @Autorise('indicateurs.read')
  @ApiOkResponse({ type: [IndicateurVue] })
  findAll(@EtablissementAnnee() ou: Lieu): Promise<IndicateurVue[]> {
    return this.indicateurs.list(ou);
  }

  @Put(':code')
  @Autorise('indicateurs.update')
  @ApiOkResponse({ type: IndicateurVue })
  @ApiConflictResponse({ description: 'version.perimee, indicateurs.non_saisi' })
  update(
    @EtablissementAnnee() ou: Lieu,
    @Param('code') code: string,
    @Body() saisie: UpdateIndicateurDto,
  ): Promise<IndicateurVue> {
    return this.indicateurs.update(ou, code, saisie);
  }
}
