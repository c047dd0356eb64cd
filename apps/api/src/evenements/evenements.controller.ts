import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../socle/contexte/index.js';
import { RemoveDto } from '../socle/registre/index.js';
import {
  CreateEvenementDto,
  EvenementsVue,
  EvenementVue,
  ListEvenementsDto,
  UpdateEvenementDto,
} from './evenement.dto.js';
import { Evenements } from './evenements.js';

/** Events of the year in a school: cybermois, Safer Internet Day, information of parents, Pix, cafés numériques. */
@Controller('etablissements/:uai/annees/:annee/evenements')
export class EvenementsController {
  constructor(private readonly evenements: Evenements) {}

  @Get()
  @Autorise('evenements.read')
  @ApiOkResponse({ type: EvenementsVue })
  findAll(@EtablissementAnnee() ou: Lieu, @Query() liste: ListEvenementsDto): Promise<EvenementsVue> {
    return this.evenements.list(ou, liste);
  }

  @Post()
  @Autorise('evenements.update')
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'La même clé donne la même réponse pendant 24 h',
  })
  @ApiCreatedResponse({ type: EvenementVue })
  add(@EtablissementAnnee() ou: Lieu, @Body() saisie: CreateEvenementDto): Promise<EvenementVue> {
    return this.evenements.create(ou, saisie);
  }

  @Patch(':id')
  @Autorise('evenements.update')
  @ApiOkResponse({ type: EvenementVue })
  change(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: UpdateEvenementDto,
  ): Promise<EvenementVue> {
    return this.evenements.update(ou, id, saisie);
  }

  @Delete(':id')
  @HttpCode(204)
  @Autorise('evenements.update')
  @ApiNoContentResponse()
  delete(@EtablissementAnnee() ou: Lieu, @Param('id') id: string, @Query() lue: RemoveDto): Promise<void> {
    return this.evenements.remove(ou, id, lue);
  }
}
