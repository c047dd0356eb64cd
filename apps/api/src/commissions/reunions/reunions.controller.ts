import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../../socle/contexte/index.js';
import { Choix, ListeDto } from '../../socle/validation/index.js';
import { ExportCompteRendu, type FormatCompteRendu, FORMATS_COMPTE_RENDU } from './compte-rendu/export-compte-rendu.js';
import { CloseReunion } from './convocation/close-reunion.js';
import { ExportCalendrier } from './convocation/export-calendrier.js';
import { SendConvocation } from './convocation/send-convocation.js';
import { CreateReunion } from './create-reunion.js';
import { ReadReunion } from './read-reunion.js';
import {
  AnnulationDto,
  ConvocationDto,
  CreateReunionDto,
  UpdatePresencesDto,
  UpdateReunionDto,
} from './reunion.dto.js';
import { ConvocationVue, ReunionsVue, ReunionVue } from './reunion.vue.js';
import { UpdatePresences } from './update-presences.js';
import { UpdateReunion } from './update-reunion.js';

class CompteRenduDto {
  @Choix(FORMATS_COMPTE_RENDU, { optionnel: true, description: 'Par défaut : pdf' }) format?: FormatCompteRendu;
}

/** Meetings of the commission of a school in a year. */
@Controller('etablissements/:uai/annees/:annee/commission/reunions')
export class ReunionsController {
  constructor(
    private readonly read: ReadReunion,
    private readonly create: CreateReunion,
    private readonly change: UpdateReunion,
    private readonly convene: SendConvocation,
    private readonly cancel: CloseReunion,
    private readonly attendance: UpdatePresences,
    private readonly calendrier: ExportCalendrier,
    private readonly minutes: ExportCompteRendu,
  ) {}

  @Get()
  @Autorise('commission.read')
  @ApiOkResponse({ type: ReunionsVue })
  findAll(@EtablissementAnnee() ou: Lieu, @Query() liste: ListeDto): Promise<ReunionsVue> {
    return this.read.list(ou, liste);
  }

  @Post()
  @Autorise('commission.update')
  @ApiCreatedResponse({ type: ReunionVue })
  plan(@EtablissementAnnee() ou: Lieu, @Body() saisie: CreateReunionDto): Promise<ReunionVue> {
    return this.create.execute(ou, saisie);
  }

  @Get(':id')
  @Autorise('commission.read')
  @ApiOkResponse({ type: ReunionVue })
  findOne(@EtablissementAnnee() ou: Lieu, @Param('id') id: string): Promise<ReunionVue> {
    return this.read.get(ou, id);
  }

  @Patch(':id')
  @Autorise('commission.update')
  @ApiOkResponse({ type: ReunionVue })
  update(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: UpdateReunionDto,
  ): Promise<ReunionVue> {
    return this.change.execute(ou, id, saisie);
  }

  @Post(':id/convocation')
  @HttpCode(200)
  @Autorise('commission.update')
  @ApiOkResponse({ type: ConvocationVue })
  sendConvocation(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: ConvocationDto,
  ): Promise<ConvocationVue> {
    return this.convene.execute(ou, id, saisie);
  }

  @Post(':id/annulation')
  @HttpCode(200)
  @Autorise('commission.update')
  @ApiOkResponse({ type: ReunionVue })
  close(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() { version }: AnnulationDto,
  ): Promise<ReunionVue> {
    return this.cancel.execute(ou, id, version);
  }

  @Put(':id/presences')
  @Autorise('commission.update')
  @ApiOkResponse({ type: ReunionVue })
  updatePresences(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: UpdatePresencesDto,
  ): Promise<ReunionVue> {
    return this.attendance.execute(ou, id, saisie);
  }

  @Get(':id/convocation.ics')
  @Autorise('commission.read')
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string', format: 'binary' } } } })
  exportCalendrier(@EtablissementAnnee() ou: Lieu, @Param('id') id: string): Promise<StreamableFile> {
    return this.calendrier.execute(ou, id);
  }

  @Get(':id/compte-rendu')
  @Autorise('commission.read')
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  exportCompteRendu(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Query() { format }: CompteRenduDto,
  ): Promise<StreamableFile> {
    return this.minutes.execute(ou, id, format ?? 'pdf');
  }
}
