import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../../socle/contexte/index.js';
import { TYPE_CSV, TYPE_XLSX } from '../../socle/tableurs/index.js';
import { ExportImp } from './export-imp.js';
import { ExportImpDto, ImpAcademieVue, ImpEtablissementVue, ListImpDto } from './imp.dto.js';
import { ReadImpAcademie } from './read-imp-academie.js';
import { ReadImp } from './read-imp.js';

/** Totals of the IMP. `designations/imp` comes before `designations/:id`: the module declares this controller first. */
@Controller()
export class ImpController {
  constructor(
    private readonly read: ReadImp,
    private readonly readAcademie: ReadImpAcademie,
    private readonly exportImp: ExportImp,
  ) {}

  @Get('etablissements/:uai/annees/:annee/designations/imp')
  @Autorise('designations.read')
  @ApiOkResponse({ type: ImpEtablissementVue })
  ofEtablissement(@EtablissementAnnee() ou: Lieu): Promise<ImpEtablissementVue> {
    return this.read.ofEtablissement(ou);
  }

  @Get('academies/:code/annees/:annee/imp')
  @Autorise('imp.read')
  @ApiParam({ name: 'code', example: '22' })
  @ApiParam({ name: 'annee', example: '2026-2027' })
  @ApiOkResponse({ type: ImpAcademieVue })
  ofAcademie(@Query() demande: ListImpDto): Promise<ImpAcademieVue> {
    return this.readAcademie.execute(demande);
  }

  @Get('academies/:code/annees/:annee/imp/export')
  @Autorise('imp.read')
  @ApiParam({ name: 'code', example: '22' })
  @ApiParam({ name: 'annee', example: '2026-2027' })
  @ApiProduces(TYPE_CSV, TYPE_XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  export(@Query() demande: ExportImpDto): Promise<StreamableFile> {
    return this.exportImp.execute(demande);
  }
}
