import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../../socle/contexte/index.js';
import { RemoveDto } from '../../socle/registre/index.js';
import { AnswerDemande } from './answer-demande.js';
import {
  AnswerDemandeDto,
  CreateDemandeDto,
  DemandeVue,
  EquipementVue,
  TransitionDemandeDto,
  UpdateDemandeDto,
} from './demande.dto.js';
import { Demandes } from './demandes.js';
import { TransmitDemande } from './transmit-demande.js';

/** Equipment campaigns as a school sees them, and what it asks for. */
@Controller('etablissements/:uai/annees/:annee/equipement')
export class EquipementController {
  constructor(
    private readonly demandes: Demandes,
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
    return this.demandes.create(ou, saisie);
  }

  @Patch('demandes/:id')
  @Autorise('equipement.request')
  @ApiOkResponse({ type: DemandeVue })
  change(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: UpdateDemandeDto,
  ): Promise<DemandeVue> {
    return this.demandes.update(ou, id, saisie);
  }

  @Delete('demandes/:id')
  @HttpCode(204)
  @Autorise('equipement.request')
  @ApiNoContentResponse()
  delete(@EtablissementAnnee() ou: Lieu, @Param('id') id: string, @Query() lue: RemoveDto): Promise<void> {
    return this.demandes.remove(ou, id, lue);
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
