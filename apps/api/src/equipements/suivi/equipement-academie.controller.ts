import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Autorise } from '../../socle/acces/index.js';
import { RemoveDto } from '../../socle/registre/index.js';
import { TYPE_CSV, TYPE_XLSX } from '../../socle/tableurs/index.js';
import { CampagnesVue, CampagneVue, CreateCampagneDto, UpdateCampagneDto } from '../campagnes/campagne.dto.js';
import { Campagnes } from '../campagnes/campagnes.js';
import { ExportDemandes } from './export-demandes.js';
import { ListDemandes } from './list-demandes.js';
import { DemandesSuiviesVue, ExportDemandesDto, ListDemandesDto } from './suivi.dto.js';

/** Equipment campaigns of an académie, and what its schools ask for. */
@Controller('academies/:code/annees/:annee/equipement')
export class EquipementAcademieController {
  constructor(
    private readonly campagnes: Campagnes,
    private readonly list: ListDemandes,
    private readonly exportDemandes: ExportDemandes,
  ) {}

  @Get('campagnes')
  @Autorise('equipement.academie.read')
  @ApiOkResponse({ type: CampagnesVue })
  findCampagnes(): Promise<CampagnesVue> {
    return this.campagnes.list(this.campagnes.lieu);
  }

  @Post('campagnes')
  @Autorise('equipement.academie.update')
  @ApiCreatedResponse({ type: CampagneVue })
  addCampagne(@Body() saisie: CreateCampagneDto): Promise<CampagneVue> {
    return this.campagnes.create(this.campagnes.lieu, saisie);
  }

  @Patch('campagnes/:id')
  @Autorise('equipement.academie.update')
  @ApiOkResponse({ type: CampagneVue })
  changeCampagne(@Param('id') id: string, @Body() saisie: UpdateCampagneDto): Promise<CampagneVue> {
    return this.campagnes.update(this.campagnes.lieu, id, saisie);
  }

  @Delete('campagnes/:id')
  @HttpCode(204)
  @Autorise('equipement.academie.update')
  @ApiNoContentResponse()
  deleteCampagne(@Param('id') id: string, @Query() lue: RemoveDto): Promise<void> {
    return this.campagnes.remove(this.campagnes.lieu, id, lue);
  }

  @Get('demandes')
  @Autorise('equipement.academie.read')
  @ApiOkResponse({ type: DemandesSuiviesVue })
  findDemandes(@Query() demande: ListDemandesDto): Promise<DemandesSuiviesVue> {
    return this.list.execute(demande);
  }

  @Get('demandes/export')
  @Autorise('equipement.academie.read')
  @ApiProduces(TYPE_CSV, TYPE_XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  export(@Query() demande: ExportDemandesDto): Promise<StreamableFile> {
    return this.exportDemandes.execute(demande);
  }
}
