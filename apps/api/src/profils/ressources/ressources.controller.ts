import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiParam } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../../socle/contexte/index.js';
import { RemoveDto } from '../../socle/registre/index.js';
import { LieuDuProfil } from '../lieu-du-profil.js';
import {
  CreateRessourceDto,
  DelaiVue,
  RessourcesDeLEcoleVue,
  RessourcesDto,
  RessourcesVue,
  RessourceVue,
  UpdateDelaiDto,
  UpdateRessourceDto,
  VerifyRessourcesDto,
} from './ressource.dto.js';
import { Ressources } from './ressources.js';

/** The library, as a school reads it. */
@Controller('etablissements/:uai/annees/:annee/ressources')
export class RessourcesDeLEcoleController {
  constructor(private readonly ressources: Ressources) {}

  @Get()
  @Autorise('profil.read')
  @ApiOkResponse({ type: RessourcesDeLEcoleVue })
  findAll(@EtablissementAnnee() ou: Lieu, @Query() demande: RessourcesDto): Promise<RessourcesDeLEcoleVue> {
    return this.ressources.listFor(ou, demande);
  }
}

/** The library of an académie. */
@Controller('academies/:code/annees/:annee/ressources')
@ApiParam({ name: 'code', example: '22' })
@ApiParam({ name: 'annee', example: '2026-2027' })
export class RessourcesController {
  constructor(
    private readonly lieu: LieuDuProfil,
    private readonly ressources: Ressources,
  ) {}

  @Get()
  @Autorise('profil.academie.read')
  @ApiOkResponse({ type: RessourcesVue })
  findAll(): Promise<RessourcesVue> {
    return this.ressources.list(this.lieu.readAcademie());
  }

  @Post()
  @Autorise('profil.academie.update')
  @ApiCreatedResponse({ type: RessourceVue })
  create(@Body() saisie: CreateRessourceDto): Promise<RessourceVue> {
    return this.ressources.create(this.lieu.readAcademie(), saisie);
  }

  @Patch()
  @Autorise('profil.academie.update')
  @ApiOkResponse({ type: [RessourceVue] })
  verifyAll(@Body() { ressources }: VerifyRessourcesDto): Promise<RessourceVue[]> {
    return this.ressources.verify(this.lieu.readAcademie(), ressources);
  }

  @Put('delai')
  @Autorise('profil.academie.update')
  @ApiOkResponse({ type: DelaiVue })
  updateDelai(@Body() saisie: UpdateDelaiDto): Promise<DelaiVue> {
    return this.ressources.updateDelai(this.lieu.readAcademie(), saisie);
  }

  @Patch(':id')
  @Autorise('profil.academie.update')
  @ApiOkResponse({ type: RessourceVue })
  update(@Param('id') id: string, @Body() saisie: UpdateRessourceDto): Promise<RessourceVue> {
    return this.ressources.update(this.lieu.readAcademie(), id, saisie);
  }

  @Delete(':id')
  @HttpCode(204)
  @Autorise('profil.academie.update')
  @ApiNoContentResponse()
  remove(@Param('id') id: string, @Query() lue: RemoveDto): Promise<void> {
    return this.ressources.remove(this.lieu.readAcademie(), id, lue);
  }
}
