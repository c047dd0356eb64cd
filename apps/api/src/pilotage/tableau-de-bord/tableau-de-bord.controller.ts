import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam } from '@nestjs/swagger';
import { Anticipe, Autorise } from '../../socle/acces/index.js';
import { FiltresDto } from '../filtres.dto.js';
import { GetTableauDeBordRegion } from './get-tableau-de-bord-region.js';
import { GetTableauDeBord } from './get-tableau-de-bord.js';
import { TableauDeBordRegionVue, TableauDeBordVue } from './tableau-de-bord.dto.js';

/** Dashboards of an académie and of a région. */
@Controller()
export class TableauDeBordController {
  constructor(
    private readonly deAcademie: GetTableauDeBord,
    private readonly deRegion: GetTableauDeBordRegion,
  ) {}

  @Get('academies/:code/annees/:annee/tableau-de-bord')
  @Autorise('pilotage.read')
  @Anticipe()
  @ApiParam({ name: 'code', example: '22' })
  @ApiParam({ name: 'annee', example: '2026-2027' })
  @ApiOkResponse({ type: TableauDeBordVue })
  getAcademie(@Query() filtres: FiltresDto): Promise<TableauDeBordVue> {
    return this.deAcademie.run(filtres);
  }

  @Get('regions/:code/annees/:annee/tableau-de-bord')
  @Autorise('pilotage.region')
  @Anticipe()
  @ApiParam({ name: 'code', example: '75' })
  @ApiParam({ name: 'annee', example: '2026-2027' })
  @ApiOkResponse({ type: TableauDeBordRegionVue })
  getRegion(): Promise<TableauDeBordRegionVue> {
    return this.deRegion.run();
  }
}
