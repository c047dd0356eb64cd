import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../socle/contexte/index.js';
import { EducapVue, UpdateEducapDto } from './educap.dto.js';
import { CreateObjectif } from './objectifs/create-objectif.js';
import { CreateObjectifDto, ObjectifVue, RemoveObjectifDto, UpdateObjectifDto } from './objectifs/objectif.dto.js';
import { RemoveObjectif } from './objectifs/remove-objectif.js';
import { UpdateObjectif } from './objectifs/update-objectif.js';
import { ReadEducap } from './read-educap.js';
import { UpdateEducap } from './update-educap.js';

/** EDUCAP of a school in a year: dates of its positioning, priority objectives. */
@Controller('etablissements/:uai/annees/:annee/educap')
export class EducapController {
  constructor(
    private readonly read: ReadEducap,
    private readonly updateEducap: UpdateEducap,
    private readonly createObjectif: CreateObjectif,
    private readonly updateObjectif: UpdateObjectif,
    private readonly removeObjectif: RemoveObjectif,
  ) {}

  @Get()
  @Autorise('educap.read')
  @ApiOkResponse({ type: EducapVue })
  get(@EtablissementAnnee() ou: Lieu): Promise<EducapVue> {
    return this.read.get(ou);
  }

  @Put()
  @Autorise('educap.update')
  @ApiOkResponse({ type: EducapVue })
  update(@EtablissementAnnee() ou: Lieu, @Body() saisie: UpdateEducapDto): Promise<EducapVue> {
    return this.updateEducap.execute(ou, saisie);
  }

  @Post('objectifs')
  @Autorise('educap.update')
  @ApiCreatedResponse({ type: ObjectifVue })
  addObjectif(@EtablissementAnnee() ou: Lieu, @Body() saisie: CreateObjectifDto): Promise<ObjectifVue> {
    return this.createObjectif.execute(ou, saisie);
  }

  @Post('objectifs/:id/reprise')
  @Autorise('educap.update')
  @ApiCreatedResponse({ type: ObjectifVue, description: 'L’identifiant est celui d’un objectif de l’année précédente' })
  carryOnObjectif(@EtablissementAnnee() ou: Lieu, @Param('id') id: string): Promise<ObjectifVue> {
    return this.createObjectif.carryOn(ou, id);
  }

  @Patch('objectifs/:id')
  @Autorise('educap.update')
  @ApiOkResponse({ type: ObjectifVue })
  changeObjectif(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: UpdateObjectifDto,
  ): Promise<ObjectifVue> {
    return this.updateObjectif.execute(ou, id, saisie);
  }

  @Delete('objectifs/:id')
  @HttpCode(204)
  @Autorise('educap.update')
  @ApiNoContentResponse()
  deleteObjectif(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Query() lue: RemoveObjectifDto,
  ): Promise<void> {
    return this.removeObjectif.execute(ou, id, lue);
  }
}
