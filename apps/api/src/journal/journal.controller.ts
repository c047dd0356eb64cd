import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../socle/contexte/index.js';
import { RemoveDto } from '../socle/registre/index.js';
import { ListeDto } from '../socle/validation/index.js';
import { ActivitesPartagees } from './activites-partagees.js';
import { ActivitesPartageesVue, ActiviteVue, CreateActiviteDto, JournalVue, UpdateActiviteDto } from './journal.dto.js';
import { Journal } from './journal.js';

/** The RRUPN's journal: one's own entries; for the others, totals and what is shared. */
@Controller('etablissements/:uai/annees/:annee/journal')
export class JournalController {
  constructor(
    private readonly journal: Journal,
    private readonly partagees: ActivitesPartagees,
  ) {}

  @Get()
  @Autorise('journal.read')
  @ApiOkResponse({ type: JournalVue })
  findAll(@EtablissementAnnee() ou: Lieu, @Query() liste: ListeDto): Promise<JournalVue> {
    return this.journal.list(ou, liste);
  }

  @Get('partagees')
  @Autorise('journal.read.all')
  @ApiOkResponse({ type: ActivitesPartageesVue })
  listShared(@EtablissementAnnee() ou: Lieu, @Query() liste: ListeDto): Promise<ActivitesPartageesVue> {
    return this.partagees.list(ou, liste);
  }

  @Post()
  @Autorise('journal.update')
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'La même clé donne la même réponse pendant 24 h',
  })
  @ApiCreatedResponse({ type: ActiviteVue })
  add(@EtablissementAnnee() ou: Lieu, @Body() saisie: CreateActiviteDto): Promise<ActiviteVue> {
    return this.journal.create(ou, saisie);
  }

  @Patch(':id')
  @Autorise('journal.update')
  @ApiOkResponse({ type: ActiviteVue })
  change(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: UpdateActiviteDto,
  ): Promise<ActiviteVue> {
    return this.journal.update(ou, id, saisie);
  }

  @Delete(':id')
  @HttpCode(204)
  @Autorise('journal.update')
  @ApiNoContentResponse()
  delete(@EtablissementAnnee() ou: Lieu, @Param('id') id: string, @Query() lue: RemoveDto): Promise<void> {
    return this.journal.remove(ou, id, lue);
  }

  @Post(':id/semaines/:date')
  @Autorise('journal.update')
  @ApiCreatedResponse({ type: ActiviteVue, description: 'L’activité notée ce jour-là' })
  createWeek(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Param('date') date: string,
  ): Promise<ActiviteVue> {
    return this.journal.createSemaine(ou, id, date);
  }

  @Delete(':id/semaines/:date')
  @HttpCode(204)
  @Autorise('journal.update')
  @ApiNoContentResponse({ description: 'Cette semaine n’est plus proposée' })
  refuseWeek(@EtablissementAnnee() ou: Lieu, @Param('id') id: string, @Param('date') date: string): Promise<void> {
    return this.journal.refuseSemaine(ou, id, date);
  }
}
