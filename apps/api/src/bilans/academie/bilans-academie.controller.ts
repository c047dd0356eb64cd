import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces } from '@nestjs/swagger';
import { Autorise } from '../../socle/acces/index.js';
import { TYPE_CSV, TYPE_XLSX } from '../../socle/tableurs/index.js';
import { ExportChiffresAnnuelsDto, ChiffresAnnuelsVue } from '../chiffres-annuels/chiffres-annuels.dto.js';
import { ExportChiffresAnnuels } from '../chiffres-annuels/export-chiffres-annuels.js';
import { ReadChiffresAnnuels } from '../chiffres-annuels/read-chiffres-annuels.js';
import {
  ActivitesTrouveesVue,
  BilansDAcademieVue,
  ExportBilansAcademieDto,
  ListBilansAcademieDto,
  SearchActivitesDto,
  SuiviDesBilansVue,
} from './academie.dto.js';
import { ExportBilansAcademie } from './export-bilans-academie.js';
import { ListBilansAcademie } from './list-bilans-academie.js';
import { ReadSuivi } from './read-suivi.js';
import { SearchActivites } from './search-activites.js';

/** What an académie reads of the bilans once they are presented, and the figures of its year. */
@Controller('academies/:code/annees/:annee')
@ApiParam({ name: 'code', example: '22' })
@ApiParam({ name: 'annee', example: '2026-2027' })
export class BilansAcademieController {
  constructor(
    private readonly list: ListBilansAcademie,
    private readonly suivi: ReadSuivi,
    private readonly activites: SearchActivites,
    private readonly exportBilans: ExportBilansAcademie,
    private readonly chiffres: ReadChiffresAnnuels,
    private readonly exportChiffres: ExportChiffresAnnuels,
  ) {}

  @Get('bilans')
  @Autorise('bilans.consolider')
  @ApiOkResponse({ type: BilansDAcademieVue })
  findAll(@Query() demande: ListBilansAcademieDto): Promise<BilansDAcademieVue> {
    return this.list.execute(demande);
  }

  @Get('bilans/suivi')
  @Autorise('bilans.consolider')
  @ApiOkResponse({ type: SuiviDesBilansVue })
  findSuivi(): Promise<SuiviDesBilansVue> {
    return this.suivi.execute();
  }

  @Get('bilans/activites')
  @Autorise('bilans.consolider')
  @ApiOkResponse({ type: ActivitesTrouveesVue })
  findActivites(@Query() demande: SearchActivitesDto): Promise<ActivitesTrouveesVue> {
    return this.activites.execute(demande);
  }

  @Get('bilans/export')
  @Autorise('bilans.consolider')
  @ApiProduces(TYPE_CSV, TYPE_XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  export(@Query() demande: ExportBilansAcademieDto): Promise<StreamableFile> {
    return this.exportBilans.execute(demande);
  }

  @Get('chiffres-annuels')
  @Autorise('bilans.consolider')
  @ApiOkResponse({ type: ChiffresAnnuelsVue })
  findChiffres(): Promise<ChiffresAnnuelsVue> {
    return this.chiffres.execute();
  }

  @Get('chiffres-annuels/export')
  @Autorise('bilans.consolider')
  @ApiProduces(TYPE_CSV, TYPE_XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  exportAnnuel(@Query() { format }: ExportChiffresAnnuelsDto): Promise<StreamableFile> {
    return this.exportChiffres.execute(format);
  }
}
