import { Controller, Delete, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiParam } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Autorise, EtablissementAnnee } from '../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../socle/contexte/index.js';
import { Depot } from '../socle/envois/index.js';
import { ImportPix } from './import-pix.js';
import { CORPS_IMPORT_PIX, EssaiDto } from './pix.dto.js';
import { PixAcademieVue, PixVue, ResultatImportPixVue } from './pix.vue.js';
import { ReadPixAcademie } from './read-pix-academie.js';
import { ReadPix } from './read-pix.js';
import { RemoveImport } from './remove-import.js';

/** Pix in a school: counts by usage and level, read from the exports of Pix Orga and Pix Certif. */
@Controller()
export class PixController {
  constructor(
    private readonly read: ReadPix,
    private readonly readAcademie: ReadPixAcademie,
    private readonly importPix: ImportPix,
    private readonly removal: RemoveImport,
  ) {}

  @Get('etablissements/:uai/annees/:annee/pix')
  @Autorise('pix.read')
  @ApiOkResponse({ type: PixVue })
  get(@EtablissementAnnee() ou: Lieu): Promise<PixVue> {
    return this.read.get(ou);
  }

  @Post('etablissements/:uai/annees/:annee/pix/imports')
  @Autorise('pix.import')
  @Depot(10)
  @ApiBody(CORPS_IMPORT_PIX)
  @ApiCreatedResponse({ type: ResultatImportPixVue })
  import(
    @EtablissementAnnee() ou: Lieu,
    @Query() { essai }: EssaiDto,
    @Req() requete: FastifyRequest,
  ): Promise<ResultatImportPixVue> {
    return this.importPix.execute(ou, requete, essai === 'true');
  }

  @Delete('etablissements/:uai/annees/:annee/pix/imports/:id')
  @HttpCode(204)
  @Autorise('pix.import')
  @ApiNoContentResponse()
  remove(@EtablissementAnnee() ou: Lieu, @Param('id') id: string): Promise<void> {
    return this.removal.remove(ou, id);
  }

  @Post('etablissements/:uai/annees/:annee/pix/imports/:id/retablissement')
  @HttpCode(204)
  @Autorise('pix.import')
  @ApiNoContentResponse()
  restore(@EtablissementAnnee() ou: Lieu, @Param('id') id: string): Promise<void> {
    return this.removal.restore(ou, id);
  }

  @Get('academies/:code/annees/:annee/pix')
  @Autorise('pix.academie.read')
  @ApiParam({ name: 'code', example: '22' })
  @ApiParam({ name: 'annee', example: '2026-2027' })
  @ApiOkResponse({ type: PixAcademieVue })
  getAcademie(): Promise<PixAcademieVue> {
    return this.readAcademie.get();
  }
}
