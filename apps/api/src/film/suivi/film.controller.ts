import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Anticipe, Autorise, EtablissementAnnee } from '../../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../../socle/contexte/index.js';
import { EtagConnu, type JsonPret } from '../../socle/http/index.js';
import { ActionsVue, ActionVue, FilmVue, LectureDuFilmDto, ResponsableVue } from './film.dto.js';
import { EtapeVue } from './historique/etape.dto.js';
import { ListHistorique } from './historique/list-historique.js';
import { SendFilm } from './lecture/send-film.js';
import { ListFilm } from './list-film.js';
import { UpdateActionDto, UpdateActionsDto } from './modification/update-action.dto.js';
import { UpdateAction } from './modification/update-action.js';
import { UpdateActions } from './modification/update-actions.js';
import { ListResponsables } from './responsables/list-responsables.js';

/** The film of a school in a year: its lines, their progress, and how they came there. */
@Controller('etablissements/:uai/annees/:annee/film')
export class FilmController {
  constructor(
    private readonly list: ListFilm,
    private readonly actuel: SendFilm,
    private readonly update: UpdateAction,
    private readonly updateLot: UpdateActions,
    private readonly historique: ListHistorique,
    private readonly responsables: ListResponsables,
  ) {}

  @Get()
  @Autorise('film.read')
  @Anticipe()
  @ApiOkResponse({ type: FilmVue })
  get(
    @EtablissementAnnee() ou: Lieu,
    @Query() { le }: LectureDuFilmDto,
    @EtagConnu() connu: string | undefined,
  ): Promise<FilmVue | JsonPret> {
    return le === undefined ? this.actuel.execute(ou, connu) : this.list.execute(ou, le);
  }

  @Patch('actions')
  @Autorise('film.update')
  @ApiOkResponse({ type: ActionsVue })
  updateActions(@EtablissementAnnee() ou: Lieu, @Body() { actions }: UpdateActionsDto): Promise<ActionsVue> {
    return this.updateLot.execute(ou, actions);
  }

  @Patch('actions/:code')
  @Autorise('film.update')
  @Anticipe()
  @ApiOkResponse({ type: ActionVue })
  updateAction(
    @EtablissementAnnee() ou: Lieu,
    @Param('code') code: string,
    @Body() saisie: UpdateActionDto,
  ): Promise<ActionVue> {
    return this.update.execute(ou, code, saisie);
  }

  @Get('actions/:code/historique')
  @Autorise('film.read')
  @ApiOkResponse({ type: [EtapeVue] })
  listHistorique(@EtablissementAnnee() ou: Lieu, @Param('code') code: string): Promise<EtapeVue[]> {
    return this.historique.execute(ou, code);
  }

  @Get('responsables')
  @Autorise('film.read')
  @ApiOkResponse({ type: [ResponsableVue] })
  listResponsables(@EtablissementAnnee() ou: Lieu): Promise<ResponsableVue[]> {
    return this.responsables.execute(ou);
  }
}
