import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Autorise } from '../../socle/acces/index.js';
import { Base, Horloge } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import type { Page } from '../../socle/validation/index.js';
import { EtablissementDetailVue, EtablissementsVue, type EtablissementVue } from './etablissement.vue.js';
import { SQL_DETAIL } from './etablissements.queries.js';
import { ListEtablissements, ListEtablissementsDto } from './list-etablissements.js';

/** The directory of schools, within the agent's périmètre. */
@Controller('etablissements')
export class EtablissementsController {
  constructor(
    private readonly list: ListEtablissements,
    private readonly base: Base,
    private readonly horloge: Horloge,
  ) {}

  @Get()
  @Autorise('etablissements.list')
  @ApiOkResponse({ type: EtablissementsVue })
  findAll(@Query() filtres: ListEtablissementsDto): Promise<Page<EtablissementVue>> {
    return this.list.execute(filtres);
  }

  @Get(':uai')
  @Autorise('etablissements.read')
  @ApiOkResponse({ type: EtablissementDetailVue })
  async findOne(@Param('uai') uai: string): Promise<EtablissementDetailVue> {
    const [etablissement] = await this.base.query<EtablissementDetailVue>(SQL_DETAIL, [this.horloge.today(), uai]);
    if (!etablissement) throw new ErreurMetier('acces.introuvable');
    return etablissement;
  }
}
