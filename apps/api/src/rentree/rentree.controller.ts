import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../socle/contexte/index.js';
import { DecideRentree } from './decide-rentree.js';
import { ReadRentree } from './read-rentree.js';
import { CloseRentreeDto, DecideRentreeDto, RentreeVue } from './rentree.dto.js';

/** The preparation of a year from the one before. */
@Controller('etablissements/:uai/annees/:annee/rentree')
export class RentreeController {
  constructor(
    private readonly read: ReadRentree,
    private readonly decideRentree: DecideRentree,
  ) {}

  @Get()
  @Autorise('rentree.read')
  @ApiOkResponse({ type: RentreeVue })
  get(@EtablissementAnnee() ou: Lieu): Promise<RentreeVue> {
    return this.read.get(ou);
  }

  @Post('decisions')
  @HttpCode(200)
  @Autorise('rentree.update')
  @ApiOkResponse({ type: RentreeVue })
  decide(@EtablissementAnnee() ou: Lieu, @Body() saisie: DecideRentreeDto): Promise<RentreeVue> {
    return this.decideRentree.execute(ou, saisie);
  }

  @Post('cloture')
  @HttpCode(200)
  @Autorise('rentree.update')
  @ApiOkResponse({ type: RentreeVue })
  close(@EtablissementAnnee() ou: Lieu, @Body() { version }: CloseRentreeDto): Promise<RentreeVue> {
    return this.decideRentree.close(ou, version);
  }
}
