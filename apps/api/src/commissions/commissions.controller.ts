import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../socle/contexte/index.js';
import {
  AddMembreDto,
  CommissionVue,
  MembreAjouteVue,
  UpdateCommissionDto,
  UpdateMembreDto,
} from './commission.dto.js';
import { Membres } from './membres.js';
import { ReadCommission } from './read-commission.js';
import { UpdateCommission } from './update-commission.js';

/** The commission numérique of a school in a year, and who sits in it. */
@Controller('etablissements/:uai/annees/:annee/commission')
export class CommissionsController {
  constructor(
    private readonly read: ReadCommission,
    private readonly updateCommission: UpdateCommission,
    private readonly membres: Membres,
  ) {}

  @Get()
  @Autorise('commission.read')
  @ApiOkResponse({ type: CommissionVue })
  get(@EtablissementAnnee() ou: Lieu): Promise<CommissionVue> {
    return this.read.get(ou);
  }

  @Put()
  @Autorise('commission.update')
  @ApiOkResponse({ type: CommissionVue })
  update(@EtablissementAnnee() ou: Lieu, @Body() saisie: UpdateCommissionDto): Promise<CommissionVue> {
    return this.updateCommission.execute(ou, saisie);
  }

  @Post('membres')
  @Autorise('commission.update')
  @ApiCreatedResponse({ type: MembreAjouteVue })
  addMembre(@EtablissementAnnee() ou: Lieu, @Body() saisie: AddMembreDto): Promise<MembreAjouteVue> {
    return this.membres.create(ou, saisie);
  }

  @Patch('membres/:id')
  @Autorise('commission.update')
  @ApiOkResponse({ type: MembreAjouteVue })
  updateMembre(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: UpdateMembreDto,
  ): Promise<MembreAjouteVue> {
    return this.membres.update(ou, id, saisie);
  }

  @Delete('membres/:id')
  @HttpCode(204)
  @Autorise('commission.update')
  @ApiNoContentResponse()
  removeMembre(@EtablissementAnnee() ou: Lieu, @Param('id') id: string): Promise<void> {
    return this.membres.remove(ou, id);
  }
}
