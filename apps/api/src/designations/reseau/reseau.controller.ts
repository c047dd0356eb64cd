import { Body, Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Autorise } from '../../socle/acces/index.js';
import { Audit } from '../../socle/contexte/index.js';
import { buildExport, TYPES_EXPORT } from './build-export.js';
import { ReadReseau } from './read-reseau.js';
import { ExportReseauDto, FiltresReseauDto, ListeDeDiffusionVue, ListReseauDto, ReseauVue } from './reseau.dto.js';

/** Directory of the RRUPN and digital référents of one's académies. */
@Controller('reseau')
export class ReseauController {
  constructor(
    private readonly read: ReadReseau,
    private readonly audit: Audit,
  ) {}

  @Get()
  @Autorise('reseau.list')
  @ApiOkResponse({ type: ReseauVue })
  findAll(@Query() demande: ListReseauDto): Promise<ReseauVue> {
    return this.read.list(demande);
  }

  @Get('liste-de-diffusion')
  @Autorise('reseau.export')
  @ApiOkResponse({ type: ListeDeDiffusionVue })
  getListeDeDiffusion(@Query() filtres: FiltresReseauDto): Promise<ListeDeDiffusionVue> {
    return this.read.listAdresses(filtres);
  }

  @Post('exports')
  @HttpCode(200)
  @Autorise('reseau.export')
  @ApiProduces(...Object.values(TYPES_EXPORT))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@Body() { format, filtres }: ExportReseauDto): Promise<StreamableFile> {
    const membres = await this.read.listAll(filtres);
    await this.audit.record({
      evenement: 'reseau.exported',
      apres: { format, filtres, nombre: new Set(membres.map(({ personne }) => personne)).size },
    });
    return new StreamableFile(await buildExport(format, membres), {
      type: TYPES_EXPORT[format],
      disposition: `attachment; filename="reseau.${format}"`,
    });
  }
}
