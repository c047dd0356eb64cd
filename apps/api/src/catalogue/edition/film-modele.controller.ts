import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiNoContentResponse, ApiOkResponse, ApiParam, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Autorise } from '../../socle/acces/index.js';
import { Depot } from '../../socle/envois/index.js';
import { TYPE_CSV, TYPE_XLSX } from '../../socle/tableurs/index.js';
import { CompareFilmModele } from './compare-film-modele.js';
import { DifferencesVue } from './differences.vue.js';
import { ExportFilm } from './export-film.js';
import {
  CompareFilmDto,
  ExportFilmDto,
  ImportFilmDto,
  PublishBrouillonDto,
  RemoveBrouillonDto,
  SaveBrouillonDto,
} from './film-modele.dto.js';
import { FilmModeleVue, ImportDeFilmVue } from './film-modele.vue.js';
import { ImportFilm } from './import-film.js';
import { LieuDuModele } from './lieu-du-modele.js';
import { LigneVue } from './ligne.vue.js';
import { ListHorsFilm } from './list-hors-film.js';
import { PublishBrouillon } from './publish-brouillon.js';
import { ReadFilmModele } from './read-film-modele.js';
import { RemoveBrouillon } from './remove-brouillon.js';
import { SaveBrouillon } from './save-brouillon.js';

/** The film of an académie and year, edited by its SRANE: draft, differences, publication, files. */
@Controller('academies/:code/annees/:annee/film-modele')
@ApiParam({ name: 'code', example: '22' })
@ApiParam({ name: 'annee', example: '2026-2027' })
export class FilmModeleController {
  constructor(
    private readonly lieu: LieuDuModele,
    private readonly read: ReadFilmModele,
    private readonly saveBrouillon: SaveBrouillon,
    private readonly removeBrouillon: RemoveBrouillon,
    private readonly compare: CompareFilmModele,
    private readonly publishBrouillon: PublishBrouillon,
    private readonly exportFilm: ExportFilm,
    private readonly importFilm: ImportFilm,
    private readonly horsFilm: ListHorsFilm,
  ) {}

  @Get()
  @Autorise('film.modele.read')
  @ApiOkResponse({ type: FilmModeleVue })
  get(): Promise<FilmModeleVue> {
    return this.read.execute(this.lieu.get());
  }

  @Put()
  @Autorise('film.modele.update')
  @ApiOkResponse({ type: FilmModeleVue })
  save(@Body() saisie: SaveBrouillonDto): Promise<FilmModeleVue> {
    return this.saveBrouillon.execute(this.lieu.get(), saisie);
  }

  @Delete('brouillon')
  @HttpCode(204)
  @Autorise('film.modele.update')
  @ApiNoContentResponse()
  remove(@Query() demande: RemoveBrouillonDto): Promise<void> {
    return this.removeBrouillon.execute(this.lieu.get(), demande.version);
  }

  @Get('differences')
  @Autorise('film.modele.read')
  @ApiOkResponse({ type: DifferencesVue })
  getDifferences(@Query() demande: CompareFilmDto): Promise<DifferencesVue> {
    return this.compare.execute(this.lieu.get(), demande);
  }

  @Post('publication')
  @HttpCode(200)
  @Autorise('film.modele.update')
  @ApiOkResponse({ type: FilmModeleVue })
  publish(@Body() demande: PublishBrouillonDto): Promise<FilmModeleVue> {
    return this.publishBrouillon.execute(this.lieu.get(), demande.version);
  }

  @Get('export')
  @Autorise('film.modele.read')
  @ApiProduces(TYPE_CSV, TYPE_XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  export(@Query() { format }: ExportFilmDto): Promise<StreamableFile> {
    return this.exportFilm.execute(this.lieu.get(), format);
  }

  @Post('import')
  @HttpCode(200)
  @Autorise('film.modele.update')
  @Depot(5)
  @ApiBody({
    schema: {
      type: 'object',
      required: ['fichier'],
      properties: { fichier: { type: 'string', format: 'binary', description: 'CSV ou XLSX, 5 Mo au plus' } },
    },
  })
  @ApiOkResponse({ type: ImportDeFilmVue })
  import(@Req() requete: FastifyRequest, @Query() demande: ImportFilmDto): Promise<ImportDeFilmVue> {
    return this.importFilm.execute(this.lieu.get(), requete, demande);
  }

  @Get('hors-film')
  @Autorise('film.modele.read')
  @ApiOkResponse({ type: [LigneVue] })
  listHorsFilm(): Promise<LigneVue[]> {
    return this.horsFilm.execute(this.lieu.get());
  }
}
