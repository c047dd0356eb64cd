import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiParam, ApiProduces } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../socle/contexte/index.js';
import { TYPE_DOCX } from '../socle/documents/index.js';
import { ListeDto } from '../socle/validation/index.js';
import {
  DocumentDto,
  EtapeDto,
  PresentBilanDto,
  RemovePresentationDto,
  RenvoiDto,
  UpdateBilanDto,
} from './bilan.dto.js';
import { BilansVue, BilanVue, EtatDuBilanVue } from './bilan.vue.js';
import { PrintBilan } from './document/print-bilan.js';
import { VersionsVue } from './editions/edition.vue.js';
import { ListVersions } from './editions/list-versions.js';
import { MoveBilan } from './etapes/move-bilan.js';
import { ListBilans } from './lecture/list-bilans.js';
import { ReadBilan } from './lecture/read-bilan.js';
import { PresentBilan } from './presentation/present-bilan.js';
import { RemovePresentation } from './presentation/remove-presentation.js';
import { UpdateBlocs } from './redaction/update-blocs.js';

const AGENT = { name: 'agent', description: 'Identifiant de la personne, « moi » pour soi-même' };

/** Bilans d'activité: one per RRUPN, school and year. */
@Controller('etablissements/:uai/annees/:annee/bilans')
export class BilansController {
  constructor(
    private readonly list: ListBilans,
    private readonly read: ReadBilan,
    private readonly print: PrintBilan,
    private readonly updateBlocs: UpdateBlocs,
    private readonly move: MoveBilan,
    private readonly versions: ListVersions,
    private readonly present: PresentBilan,
    private readonly removePresentation: RemovePresentation,
  ) {}

  @Get()
  @Autorise('bilans.read')
  @ApiOkResponse({ type: BilansVue })
  findAll(@EtablissementAnnee() ou: Lieu, @Query() liste: ListeDto): Promise<BilansVue> {
    return this.list.execute(ou, liste);
  }

  @Get(':agent')
  @Autorise('bilans.read')
  @ApiParam(AGENT)
  @ApiOkResponse({ type: BilanVue })
  findOne(@EtablissementAnnee() ou: Lieu, @Param('agent') agent: string): Promise<BilanVue> {
    return this.read.execute(ou, agent);
  }

  @Put(':agent')
  @Autorise('bilans.update')
  @ApiParam(AGENT)
  @ApiOkResponse({ type: BilanVue })
  @ApiConflictResponse({ description: 'version.perimee, bilan.etape_impossible' })
  update(
    @EtablissementAnnee() ou: Lieu,
    @Param('agent') agent: string,
    @Body() saisie: UpdateBilanDto,
  ): Promise<BilanVue> {
    return this.updateBlocs.execute(ou, agent, saisie);
  }

  @Post(':agent/soumission')
  @HttpCode(200)
  @Autorise('bilans.update')
  @ApiParam(AGENT)
  @ApiOkResponse({ type: BilanVue })
  submit(@EtablissementAnnee() ou: Lieu, @Param('agent') agent: string, @Body() saisie: EtapeDto): Promise<BilanVue> {
    return this.move.submit(ou, agent, saisie);
  }

  @Post(':agent/validation')
  @HttpCode(200)
  @Autorise('bilans.present')
  @ApiParam(AGENT)
  @ApiOkResponse({ type: BilanVue })
  validate(@EtablissementAnnee() ou: Lieu, @Param('agent') agent: string, @Body() saisie: EtapeDto): Promise<BilanVue> {
    return this.move.validate(ou, agent, saisie);
  }

  @Post(':agent/renvoi')
  @HttpCode(200)
  @Autorise('bilans.present')
  @ApiParam(AGENT)
  @ApiOkResponse({ type: BilanVue })
  sendBack(
    @EtablissementAnnee() ou: Lieu,
    @Param('agent') agent: string,
    @Body() saisie: RenvoiDto,
  ): Promise<BilanVue> {
    return this.move.sendBack(ou, agent, saisie);
  }

  @Post(':agent/transmission')
  @HttpCode(200)
  @Autorise('bilans.present')
  @ApiParam(AGENT)
  @ApiOkResponse({ type: BilanVue })
  transmit(@EtablissementAnnee() ou: Lieu, @Param('agent') agent: string, @Body() saisie: EtapeDto): Promise<BilanVue> {
    return this.move.transmit(ou, agent, saisie);
  }

  @Get(':agent/versions')
  @Autorise('bilans.read')
  @ApiParam(AGENT)
  @ApiOkResponse({ type: VersionsVue })
  listVersions(@EtablissementAnnee() ou: Lieu, @Param('agent') agent: string): Promise<VersionsVue> {
    return this.versions.execute(ou, agent);
  }

  @Get(':agent/document')
  @Autorise('bilans.read')
  @ApiParam(AGENT)
  @ApiProduces('application/pdf', TYPE_DOCX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  document(
    @EtablissementAnnee() ou: Lieu,
    @Param('agent') agent: string,
    @Query() { format }: DocumentDto,
  ): Promise<StreamableFile> {
    return this.print.execute(ou, agent, format ?? 'pdf');
  }

  @Post(':agent/presentation')
  @HttpCode(200)
  @Autorise('bilans.present')
  @ApiParam(AGENT)
  @ApiOkResponse({ type: EtatDuBilanVue })
  addPresentation(
    @EtablissementAnnee() ou: Lieu,
    @Param('agent') agent: string,
    @Body() saisie: PresentBilanDto,
  ): Promise<EtatDuBilanVue> {
    return this.present.execute(ou, agent, saisie);
  }

  @Delete(':agent/presentation')
  @Autorise('bilans.present')
  @ApiParam(AGENT)
  @ApiOkResponse({ type: EtatDuBilanVue })
  deletePresentation(
    @EtablissementAnnee() ou: Lieu,
    @Param('agent') agent: string,
    @Body() saisie: RemovePresentationDto,
  ): Promise<EtatDuBilanVue> {
    return this.removePresentation.execute(ou, agent, saisie);
  }
}
