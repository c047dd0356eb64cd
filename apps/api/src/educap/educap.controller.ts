import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../socle/contexte/index.js';
import { RemoveDto } from '../socle/registre/index.js';
import { EducapVue, UpdateEducapDto } from './educap.dto.js';
import { Educap } from './educap.js';
import { CreateObjectifDto, ObjectifVue, UpdateObjectifDto } from './objectifs/objectif.dto.js';
import { Objectifs } from './objectifs/objectifs.js';

/** EDUCAP of a school in a year: dates of its positioning, priority objectives. */
@Controller('etablissements/:uai/annees/:annee/educap')
export class EducapController {
  constructor(
    private readonly educap: Educap,
    private readonly objectifs: Objectifs,
  ) {}

  @Get()
  @Autorise('educap.read')
  @ApiOkResponse({ type: EducapVue })
  get(@EtablissementAnnee() ou: Lieu): Promise<EducapVue> {
    return this.educap.get(ou);
  }

  @Put()
  @Autorise('educap.update')
  @ApiOkResponse({ type: EducapVue })
  update(@EtablissementAnnee() ou: Lieu, @Body() saisie: UpdateEducapDto): Promise<EducapVue> {
    return this.educap.update(ou, saisie);
  }

  @Post('objectifs')
  @Autorise('educap.update')
  @ApiCreatedResponse({ type: ObjectifVue })
  addObjectif(@EtablissementAnnee() ou: Lieu, @Body() saisie: CreateObjectifDto): Promise<ObjectifVue> {
    return this.objectifs.create(ou, saisie);
  }

  @Post('objectifs/:id/reprise')
  @Autorise('educap.update')
  @ApiCreatedResponse({ type: ObjectifVue, description: 'L’identifiant est celui d’un objectif de l’année précédente' })
  carryOnObjectif(@EtablissementAnnee() ou: Lieu, @Param('id') id: string): Promise<ObjectifVue> {
    return this.objectifs.carryOn(ou, id);
  }

  @Patch('objectifs/:id')
  @Autorise('educap.update')
  @ApiOkResponse({ type: ObjectifVue })
  changeObjectif(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: UpdateObjectifDto,
  ): Promise<ObjectifVue> {
    return this.objectifs.update(ou, id, saisie);
  }

  @Delete('objectifs/:id')
  @HttpCode(204)
  @Autorise('educap.update')
  @ApiNoContentResponse()
  deleteObjectif(@EtablissementAnnee() ou: Lieu, @Param('id') id: string, @Query() lue: RemoveDto): Promise<void> {
    return this.objectifs.remove(ou, id, lue);
  }
}
