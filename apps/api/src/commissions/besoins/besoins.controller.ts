import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../../socle/contexte/index.js';
import { RemoveDto } from '../../socle/registre/index.js';
import { ListeDto } from '../../socle/validation/index.js';
import { BesoinsVue, BesoinVue, CreateBesoinDto, UpdateBesoinDto } from './besoin.dto.js';
import { Besoins } from './besoins.js';

/** Training needs of a school in a year. */
@Controller('etablissements/:uai/annees/:annee/besoins-formation')
export class BesoinsController {
  constructor(private readonly besoins: Besoins) {}

  @Get()
  @Autorise('commission.read')
  @ApiOkResponse({ type: BesoinsVue })
  findAll(@EtablissementAnnee() ou: Lieu, @Query() liste: ListeDto): Promise<BesoinsVue> {
    return this.besoins.list(ou, liste);
  }

  @Post()
  @Autorise('commission.update')
  @ApiCreatedResponse({ type: BesoinVue })
  create(@EtablissementAnnee() ou: Lieu, @Body() saisie: CreateBesoinDto): Promise<BesoinVue> {
    return this.besoins.create(ou, saisie);
  }

  @Patch(':id')
  @Autorise('commission.update')
  @ApiOkResponse({ type: BesoinVue })
  update(@EtablissementAnnee() ou: Lieu, @Param('id') id: string, @Body() saisie: UpdateBesoinDto): Promise<BesoinVue> {
    return this.besoins.update(ou, id, saisie);
  }

  @Delete(':id')
  @HttpCode(204)
  @Autorise('commission.update')
  @ApiNoContentResponse()
  remove(@EtablissementAnnee() ou: Lieu, @Param('id') id: string, @Query() lue: RemoveDto): Promise<void> {
    return this.besoins.remove(ou, id, lue);
  }
}
