import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiParam } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../../socle/contexte/index.js';
import { RemoveDto } from '../../socle/registre/index.js';
import { LieuDuProfil } from '../lieu-du-profil.js';
import { CreateDateDto, DateDAcademieVue, DatesDeLEcoleVue, DatesVue, UpdateDateDto } from './date.dto.js';
import { DatesDeLAcademie } from './dates.js';

/** Dates of the year that concern a school. */
@Controller('etablissements/:uai/annees/:annee/dates')
export class DatesDeLEcoleController {
  constructor(private readonly dates: DatesDeLAcademie) {}

  @Get()
  @Autorise('profil.read')
  @ApiOkResponse({ type: DatesDeLEcoleVue })
  async findAll(@EtablissementAnnee() ou: Lieu): Promise<DatesDeLEcoleVue> {
    return { dates: await this.dates.listFor(ou) };
  }
}

/** Dates of an académie and year. */
@Controller('academies/:code/annees/:annee/dates')
@ApiParam({ name: 'code', example: '22' })
@ApiParam({ name: 'annee', example: '2026-2027' })
export class DatesController {
  constructor(
    private readonly lieu: LieuDuProfil,
    private readonly dates: DatesDeLAcademie,
  ) {}

  @Get()
  @Autorise('profil.academie.read')
  @ApiOkResponse({ type: DatesVue })
  findAll(): Promise<DatesVue> {
    return this.dates.list(this.lieu.readAcademieAnnee());
  }

  @Post()
  @Autorise('profil.academie.update')
  @ApiCreatedResponse({ type: DateDAcademieVue })
  create(@Body() saisie: CreateDateDto): Promise<DateDAcademieVue> {
    return this.dates.create(this.lieu.readAcademieAnnee(), saisie);
  }

  @Patch(':id')
  @Autorise('profil.academie.update')
  @ApiOkResponse({ type: DateDAcademieVue })
  update(@Param('id') id: string, @Body() saisie: UpdateDateDto): Promise<DateDAcademieVue> {
    return this.dates.update(this.lieu.readAcademieAnnee(), id, saisie);
  }

  @Delete(':id')
  @HttpCode(204)
  @Autorise('profil.academie.update')
  @ApiNoContentResponse()
  remove(@Param('id') id: string, @Query() lue: RemoveDto): Promise<void> {
    return this.dates.remove(this.lieu.readAcademieAnnee(), id, lue);
  }
}
