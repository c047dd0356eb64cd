import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../socle/contexte/index.js';
import { RemoveDesignation, UndoRemoval } from './brouillons-supprimes.js';
import { DeclareDesignation, UpdateDesignation } from './brouillons.js';
import {
  DeclareDesignationDto,
  ListDesignationsDto,
  UpdateCompensationDto,
  UpdateDesignationDto,
} from './designation.dto.js';
import { CompensationFixeeVue, DesignationsVue, DesignationVue } from './designation.vue.js';
import { ReadDesignations } from './read-designations.js';
import { UpdateCompensation } from './update-compensation.js';

/** Mandates of the RRUPN of a school in a year. */
@Controller('etablissements/:uai/annees/:annee/designations')
export class DesignationsController {
  constructor(
    private readonly read: ReadDesignations,
    private readonly declareDesignation: DeclareDesignation,
    private readonly updateDesignation: UpdateDesignation,
    private readonly removeDesignation: RemoveDesignation,
    private readonly undoRemoval: UndoRemoval,
    private readonly updateCompensation: UpdateCompensation,
  ) {}

  @Get()
  @Autorise('designations.read')
  @ApiOkResponse({ type: DesignationsVue })
  findAll(@EtablissementAnnee() ou: Lieu, @Query() demande: ListDesignationsDto): Promise<DesignationsVue> {
    return this.read.list(ou, demande);
  }

  @Get(':id')
  @Autorise('designations.read')
  @ApiOkResponse({ type: DesignationVue })
  findOne(@EtablissementAnnee() ou: Lieu, @Param('id') id: string): Promise<DesignationVue> {
    return this.read.get(ou, id);
  }

  @Post()
  @Autorise('designations.declare')
  @ApiCreatedResponse({ type: DesignationVue })
  declare(@EtablissementAnnee() ou: Lieu, @Body() saisie: DeclareDesignationDto): Promise<DesignationVue> {
    return this.declareDesignation.execute(ou, saisie);
  }

  @Patch(':id')
  @Autorise('designations.declare')
  @ApiOkResponse({ type: DesignationVue })
  update(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: UpdateDesignationDto,
  ): Promise<DesignationVue> {
    return this.updateDesignation.execute(ou, id, saisie);
  }

  @Delete(':id')
  @HttpCode(204)
  @Autorise('designations.declare')
  @ApiNoContentResponse()
  remove(@EtablissementAnnee() ou: Lieu, @Param('id') id: string): Promise<void> {
    return this.removeDesignation.execute(ou, id);
  }

  /** A draft that was removed, with all it held. */
  @Post(':id/retablissement')
  @HttpCode(200)
  @Autorise('designations.declare')
  @ApiOkResponse({ type: DesignationVue })
  declareAgain(@EtablissementAnnee() ou: Lieu, @Param('id') id: string): Promise<DesignationVue> {
    return this.undoRemoval.execute(ou, id);
  }

  @Put(':id/compensation')
  @Autorise('compensation.update')
  @ApiOkResponse({ type: CompensationFixeeVue })
  setCompensation(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: UpdateCompensationDto,
  ): Promise<CompensationFixeeVue> {
    return this.updateCompensation.execute(ou, id, saisie);
  }
}
