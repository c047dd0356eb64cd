import { Body, Controller, Get, Param, Patch } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../../socle/contexte/index.js';
import { ActionVue, FilmVue, UpdateActionDto } from './film.dto.js';
import { ListFilm } from './list-film.js';
import { UpdateAction } from './update-action.js';

@Controller('etablissements/:uai/annees/:annee/film')
export class FilmController {
  constructor(
    private readonly list: ListFilm,
    private readonly update: UpdateAction,
  ) {}

  @Get()
  @Autorise('film.read')
  @ApiOkResponse({ type: FilmVue })
  get(@EtablissementAnnee() ou: Lieu): Promise<FilmVue> {
    return this.list.execute(ou);
  }

  @Patch('actions/:code')
  @Autorise('film.update')
  @ApiOkResponse({ type: ActionVue })
  updateAction(
    @EtablissementAnnee() ou: Lieu,
    @Param('code') code: string,
    @Body() saisie: UpdateActionDto,
  ): Promise<ActionVue> {
    return this.update.execute(ou, code, saisie);
  }
}
