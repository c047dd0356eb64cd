import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../../socle/contexte/index.js';
import { Choix } from '../../socle/validation/index.js';
import { PrintFilm } from './print-film.js';

const FORMATS = ['pdf'] as const;

export class ImpressionDto {
  @Choix(FORMATS, { optionnel: true }) format?: string;
}

/** The film of a school and year on one A4 page. */
@Controller('etablissements/:uai/annees/:annee/film/impression')
export class ImpressionController {
  constructor(private readonly print: PrintFilm) {}

  @Get()
  @Autorise('film.read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  get(@EtablissementAnnee() ou: Lieu, @Query() _format: ImpressionDto): Promise<StreamableFile> {
    return this.print.execute(ou);
  }
}
