import { Controller, Get, Header, HttpCode, Param, Post, Query, Req, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Autorise, EtablissementAnnee } from '../../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../../socle/contexte/index.js';
import { Depot } from '../../socle/envois/index.js';
import { ReadScanDto, ScanDto, ScanJointDto } from '../lettre.dto.js';
import { LettreVue } from '../lettre.vue.js';
import { ImportScan, SendScan } from './scans.js';

/** Letters signed on paper, scanned and joined. */
@Controller('etablissements/:uai/annees/:annee/designations/:id/lettre-de-mission/scan')
export class ScansController {
  constructor(
    private readonly importScan: ImportScan,
    private readonly sendScan: SendScan,
  ) {}

  @Post()
  @HttpCode(200)
  @Autorise('lettre.sign')
  @Depot(10)
  @ApiBody({ type: ScanJointDto })
  @ApiOkResponse({ type: LettreVue })
  receive(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Query() { signeeLe }: ScanDto,
    @Req() requete: FastifyRequest,
  ): Promise<LettreVue> {
    return this.importScan.execute(ou, id, signeeLe, requete);
  }

  @Get()
  @Autorise('lettre.read')
  @Header('X-Content-Type-Options', 'nosniff')
  @ApiProduces('application/pdf', 'image/png', 'image/jpeg')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  findOne(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Query() { numero }: ReadScanDto,
  ): Promise<StreamableFile> {
    return this.sendScan.execute(ou, id, numero);
  }
}
