import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../socle/contexte/index.js';
import { ListeDto } from '../socle/validation/index.js';
import { CreateActiviteDto, UpdateActiviteDto } from './activite.dto.js';
import { CreateActivite } from './create-activite.js';
import { ActiviteVue, JournalVue } from './journal.vue.js';
import { ListJournal } from './list-journal.js';
import { RemoveActivite } from './remove-activite.js';
import { RemoveActiviteDto } from './remove-activite.dto.js';
import { UpdateActivite } from './update-activite.js';

/** The RRUPN's journal: one's own entries, and totals for the others. */
@Controller('etablissements/:uai/annees/:annee/journal')
export class JournalController {
  constructor(
    private readonly list: ListJournal,
    private readonly create: CreateActivite,
    private readonly update: UpdateActivite,
    private readonly remove: RemoveActivite,
  ) {}

  @Get()
  @Autorise('journal.read')
  @ApiOkResponse({ type: JournalVue })
  findAll(@EtablissementAnnee() ou: Lieu, @Query() liste: ListeDto): Promise<JournalVue> {
    return this.list.execute(ou, liste);
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
    return this.create.execute(ou, saisie);
  }

  @Patch(':id')
  @Autorise('journal.update')
  @ApiOkResponse({ type: ActiviteVue })
  change(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: UpdateActiviteDto,
  ): Promise<ActiviteVue> {
    return this.update.execute(ou, id, saisie);
  }

  @Delete(':id')
  @HttpCode(204)
  @Autorise('journal.update')
  @ApiNoContentResponse()
  delete(@EtablissementAnnee() ou: Lieu, @Param('id') id: string, @Query() lue: RemoveActiviteDto): Promise<void> {
    return this.remove.execute(ou, id, lue);
  }
}
