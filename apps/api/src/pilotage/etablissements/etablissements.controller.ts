import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiParam } from '@nestjs/swagger';
import { Anticipe, Autorise } from '../../socle/acces/index.js';
import { Contexte } from '../../socle/contexte/index.js';
import type { Page } from '../../socle/validation/index.js';
import { readLieu } from '../filtres.js';
import { ListEcoles } from './list-ecoles.js';
import {
  type EcoleAttenduVue,
  type EcoleEnRetardVue,
  type EcoleFilmVue,
  ListeAttenduDto,
  ListeFilmDto,
  ListeRetardsDto,
  PageAttenduVue,
  PageFilmVue,
  PageRetardsVue,
} from './listes.dto.js';

/** The schools behind the figures of an académie. */
@Controller('academies/:code/annees/:annee')
@ApiParam({ name: 'code', example: '22' })
@ApiParam({ name: 'annee', example: '2026-2027' })
export class EtablissementsDuPilotageController {
  constructor(
    private readonly contexte: Contexte,
    private readonly list: ListEcoles,
  ) {}

  @Get('attendus/:attendu/etablissements')
  @Autorise('pilotage.read')
  @ApiOkResponse({ type: PageAttenduVue })
  @ApiNotFoundResponse({ description: 'attendu.inconnu' })
  listOfAttendu(@Param('attendu') attendu: string, @Query() filtres: ListeAttenduDto): Promise<Page<EcoleAttenduVue>> {
    return this.list.ofAttendu(readLieu(this.contexte.cible), attendu, filtres);
  }

  @Get('film/etablissements')
  @Autorise('pilotage.read')
  @ApiOkResponse({ type: PageFilmVue })
  listOfFilm(@Query() filtres: ListeFilmDto): Promise<Page<EcoleFilmVue>> {
    return this.list.ofFilm(readLieu(this.contexte.cible), filtres);
  }

  @Get('retards')
  @Autorise('pilotage.read')
  @Anticipe()
  @ApiOkResponse({ type: PageRetardsVue })
  listRetards(@Query() filtres: ListeRetardsDto): Promise<Page<EcoleEnRetardVue>> {
    return this.list.ofRetards(readLieu(this.contexte.cible), filtres);
  }
}
