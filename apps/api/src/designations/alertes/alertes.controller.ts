import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../../socle/contexte/index.js';
import { AlerteVue, EcolesEnAlerteVue, ListAlertesDto } from './alertes.dto.js';
import { ListAlertes } from './list-alertes.js';

/** Mandates that are vacant, or about to be. */
@Controller()
export class AlertesController {
  constructor(private readonly list: ListAlertes) {}

  @Get('etablissements/:uai/annees/:annee/alertes')
  @Autorise('alertes.read')
  @ApiOkResponse({ type: [AlerteVue] })
  ofEtablissement(@EtablissementAnnee() ou: Lieu): Promise<AlerteVue[]> {
    return this.list.ofEtablissement(ou);
  }

  @Get('academies/:code/annees/:annee/alertes')
  @Autorise('pilotage.read')
  @ApiParam({ name: 'code', example: '22' })
  @ApiParam({ name: 'annee', example: '2026-2027' })
  @ApiOkResponse({ type: EcolesEnAlerteVue })
  ofAcademie(@Query() demande: ListAlertesDto): Promise<EcolesEnAlerteVue> {
    return this.list.ofAcademie(demande);
  }
}
