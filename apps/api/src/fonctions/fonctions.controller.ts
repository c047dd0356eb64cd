import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../socle/contexte/index.js';
import { FonctionsVue, FonctionVue, UpdateFonctionDto } from './fonction.dto.js';
import { ReadFonctions } from './read-fonctions.js';
import { UpdateFonction } from './update-fonction.js';

/** Digital functions of a school in a year and their holders. */
@Controller('etablissements/:uai/annees/:annee/fonctions')
export class FonctionsController {
  constructor(
    private readonly read: ReadFonctions,
    private readonly updateFonction: UpdateFonction,
  ) {}

  @Get()
  @Autorise('fonctions.read')
  @ApiOkResponse({ type: FonctionsVue })
  findAll(@EtablissementAnnee() ou: Lieu): Promise<FonctionsVue> {
    return this.read.list(ou);
  }

  @Put(':code')
  @Autorise('fonctions.update')
  @ApiOkResponse({ type: FonctionVue })
  update(
    @EtablissementAnnee() ou: Lieu,
    @Param('code') code: string,
    @Body() saisie: UpdateFonctionDto,
  ): Promise<FonctionVue> {
    return this.updateFonction.execute(ou, code, saisie);
  }
}
