import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiParam } from '@nestjs/swagger';
import { Autorise } from '../../socle/acces/index.js';
import { FilmModeleVue } from '../edition/film-modele.vue.js';
import { LieuDuModele } from '../edition/lieu-du-modele.js';
import { LeaveReferenceDto, PropositionVue, TakeReferenceDto } from './reference.dto.js';
import { Reference } from './reference.js';

/** A new edition of the catalogue of the product, proposed to a film that is published. */
@Controller('academies/:code/annees/:annee/film-modele/reference')
@ApiParam({ name: 'code', example: '22' })
@ApiParam({ name: 'annee', example: '2026-2027' })
export class ReferenceController {
  constructor(
    private readonly lieu: LieuDuModele,
    private readonly reference: Reference,
  ) {}

  @Get()
  @Autorise('film.modele.read')
  @ApiOkResponse({ type: PropositionVue })
  get(): Promise<PropositionVue> {
    return this.reference.read(this.lieu.get());
  }

  @Post('reprise')
  @HttpCode(200)
  @Autorise('film.modele.update')
  @ApiOkResponse({ type: FilmModeleVue })
  @ApiConflictResponse({ description: 'version.perimee, catalogue.reference_autre' })
  take(@Body() demande: TakeReferenceDto): Promise<FilmModeleVue> {
    return this.reference.take(this.lieu.get(), demande);
  }

  @Post('refus')
  @HttpCode(200)
  @Autorise('film.modele.update')
  @ApiOkResponse({ type: PropositionVue })
  @ApiConflictResponse({ description: 'catalogue.reference_autre' })
  leave(@Body() demande: LeaveReferenceDto): Promise<PropositionVue> {
    return this.reference.leave(this.lieu.get(), demande);
  }
}
