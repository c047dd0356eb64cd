import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../../socle/contexte/index.js';
import {
  CreateModeleDto,
  GesteSurModeleDto,
  ModelesPubliesVue,
  ModelesVue,
  ModeleVue,
  UpdateModeleDto,
} from './modele.dto.js';
import { Modeles, ModelesPublies } from './modeles.js';
import { UpdateModeles } from './update-modeles.js';

/** Letter models of an académie, for its SRANE. */
@Controller('academies/:code/annees/:annee/modeles-de-lettre')
export class ModelesController {
  constructor(
    private readonly modeles: Modeles,
    private readonly updateModeles: UpdateModeles,
  ) {}

  @Get()
  @Autorise('modeles.read')
  @ApiOkResponse({ type: ModelesVue })
  findAll(@Param('code') academie: string): Promise<ModelesVue> {
    return this.modeles.list(academie);
  }

  @Post()
  @Autorise('modeles.update')
  @ApiCreatedResponse({ type: ModeleVue })
  create(@Param('code') academie: string, @Body() saisie: CreateModeleDto): Promise<ModeleVue> {
    return this.updateModeles.create(academie, saisie);
  }

  @Put(':id')
  @Autorise('modeles.update')
  @ApiOkResponse({ type: ModeleVue })
  update(
    @Param('code') academie: string,
    @Param('id') id: string,
    @Body() saisie: UpdateModeleDto,
  ): Promise<ModeleVue> {
    return this.updateModeles.update(academie, id, saisie);
  }

  @Post(':id/publication')
  @HttpCode(200)
  @Autorise('modeles.update')
  @ApiOkResponse({ type: ModeleVue })
  publish(
    @Param('code') academie: string,
    @Param('id') id: string,
    @Body() saisie: GesteSurModeleDto,
  ): Promise<ModeleVue> {
    return this.updateModeles.publish(academie, id, saisie.version);
  }

  @Post(':id/retrait')
  @HttpCode(200)
  @Autorise('modeles.update')
  @ApiOkResponse({ type: ModeleVue })
  retire(
    @Param('code') academie: string,
    @Param('id') id: string,
    @Body() saisie: GesteSurModeleDto,
  ): Promise<ModeleVue> {
    return this.updateModeles.retire(academie, id, saisie.version);
  }

  @Post(':id/versions')
  @Autorise('modeles.update')
  @ApiCreatedResponse({ type: ModeleVue })
  addVersion(@Param('code') academie: string, @Param('id') id: string): Promise<ModeleVue> {
    return this.updateModeles.createVersion(academie, id);
  }
}

/** Letter models that a school may start from. */
@Controller('etablissements/:uai/annees/:annee/modeles-de-lettre')
export class ModelesPubliesController {
  constructor(private readonly modeles: ModelesPublies) {}

  @Get()
  @Autorise('lettre.read')
  @ApiOkResponse({ type: ModelesPubliesVue })
  async findAll(@EtablissementAnnee() { uai }: Lieu): Promise<ModelesPubliesVue> {
    return { elements: await this.modeles.list(uai) };
  }
}
