import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../socle/contexte/index.js';
import { CreateEvenement } from './create-evenement.js';
import { CreateEvenementDto, ListEvenementsDto, RemoveEvenementDto, UpdateEvenementDto } from './evenement.dto.js';
import { EvenementsVue, EvenementVue } from './evenement.vue.js';
import { ListEvenements } from './list-evenements.js';
import { RemoveEvenement } from './remove-evenement.js';
import { UpdateEvenement } from './update-evenement.js';

/** Events of the year in a school: cybermois, Safer Internet Day, information of parents, Pix, cafés numériques. */
@Controller('etablissements/:uai/annees/:annee/evenements')
export class EvenementsController {
  constructor(
    private readonly list: ListEvenements,
    private readonly create: CreateEvenement,
    private readonly update: UpdateEvenement,
    private readonly remove: RemoveEvenement,
  ) {}

  @Get()
  @Autorise('evenements.read')
  @ApiOkResponse({ type: EvenementsVue })
  findAll(@EtablissementAnnee() ou: Lieu, @Query() liste: ListEvenementsDto): Promise<EvenementsVue> {
    return this.list.execute(ou, liste);
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
    return this.create.execute(ou, saisie);
  }

  @Patch(':id')
  @Autorise('evenements.update')
  @ApiOkResponse({ type: EvenementVue })
  change(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: UpdateEvenementDto,
  ): Promise<EvenementVue> {
    return this.update.execute(ou, id, saisie);
  }

  @Delete(':id')
  @HttpCode(204)
  @Autorise('evenements.update')
  @ApiNoContentResponse()
  delete(@EtablissementAnnee() ou: Lieu, @Param('id') id: string, @Query() lue: RemoveEvenementDto): Promise<void> {
    return this.remove.execute(ou, id, lue);
  }
}
