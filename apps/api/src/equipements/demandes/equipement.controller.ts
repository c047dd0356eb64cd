import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../../socle/contexte/index.js';
import { AnswerDemande } from './answer-demande.js';
import { CreateDemande } from './create-demande.js';
import {
  AnswerDemandeDto,
  CreateDemandeDto,
  RemoveDemandeDto,
  TransitionDemandeDto,
  UpdateDemandeDto,
} from './demande.dto.js';
import { DemandeVue, EquipementVue } from './demande.vue.js';
import { Demandes } from './demandes.js';
import { RemoveDemande } from './remove-demande.js';
import { TransmitDemande } from './transmit-demande.js';
import { UpdateDemande } from './update-demande.js';

/** Equipment campaigns as a school sees them, and what it asks for. */
@Controller('etablissements/:uai/annees/:annee/equipement')
export class EquipementController {
  constructor(
    private readonly demandes: Demandes,
    private readonly create: CreateDemande,
    private readonly update: UpdateDemande,
    private readonly remove: RemoveDemande,
    private readonly transmit: TransmitDemande,
    private readonly answer: AnswerDemande,
  ) {}

  @Get()
  @Autorise('equipement.read')
  @ApiOkResponse({ type: EquipementVue })
  get(@EtablissementAnnee() ou: Lieu): Promise<EquipementVue> {
    return this.demandes.read(ou);
  }

  @Post('demandes')
  @Autorise('equipement.request')
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'La même clé donne la même réponse pendant 24 h',
  })
  @ApiCreatedResponse({ type: DemandeVue })
  add(@EtablissementAnnee() ou: Lieu, @Body() saisie: CreateDemandeDto): Promise<DemandeVue> {
    return this.create.execute(ou, saisie);
  }

  @Patch('demandes/:id')
  @Autorise('equipement.request')
  @ApiOkResponse({ type: DemandeVue })
  change(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: UpdateDemandeDto,
  ): Promise<DemandeVue> {
    return this.update.execute(ou, id, saisie);
  }

  @Delete('demandes/:id')
  @HttpCode(204)
  @Autorise('equipement.request')
  @ApiNoContentResponse()
  delete(@EtablissementAnnee() ou: Lieu, @Param('id') id: string, @Query() lue: RemoveDemandeDto): Promise<void> {
    return this.remove.execute(ou, id, lue);
  }

  @Post('demandes/:id/transmission')
  @HttpCode(200)
  @Autorise('equipement.request')
  @ApiOkResponse({ type: DemandeVue })
  transmitDemande(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: TransitionDemandeDto,
  ): Promise<DemandeVue> {
    return this.transmit.execute(ou, id, 'transmettre', saisie);
  }

  @Post('demandes/:id/reprise')
  @HttpCode(200)
  @Autorise('equipement.request')
  @ApiOkResponse({ type: DemandeVue, description: 'La demande redevient un brouillon' })
  takeBackDemande(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: TransitionDemandeDto,
  ): Promise<DemandeVue> {
    return this.transmit.execute(ou, id, 'reprendre', saisie);
  }

  @Post('demandes/:id/reponse')
  @HttpCode(200)
  @Autorise('equipement.answer')
  @ApiOkResponse({ type: DemandeVue })
  answerDemande(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: AnswerDemandeDto,
  ): Promise<DemandeVue> {
    return this.answer.execute(ou, id, saisie);
  }
}
