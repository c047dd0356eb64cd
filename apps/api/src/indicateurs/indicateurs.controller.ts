import { type Annee, startOfAnnee } from '@focale/domaine';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiParam } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../socle/contexte/index.js';
import { IndicateurVue, UpdateIndicateurDto } from './indicateurs.dto.js';
import { Indicateurs } from './indicateurs.js';
import { ModeleDIndicateursVue, UpdateModeleDIndicateursDto } from './modele.dto.js';
import { ModelesDIndicateurs } from './modeles.js';

/** Indicators of a school in a year. */
@Controller('etablissements/:uai/annees/:annee/indicateurs')
export class IndicateursController {
  constructor(private readonly indicateurs: Indicateurs) {}

  @Get()
  @Autorise('indicateurs.read')
  @ApiOkResponse({ type: [IndicateurVue] })
  findAll(@EtablissementAnnee() ou: Lieu): Promise<IndicateurVue[]> {
    return this.indicateurs.list(ou);
  }

  @Put(':code')
  @Autorise('indicateurs.update')
  @ApiOkResponse({ type: IndicateurVue })
  @ApiConflictResponse({ description: 'version.perimee, indicateurs.non_saisi' })
  update(
    @EtablissementAnnee() ou: Lieu,
    @Param('code') code: string,
    @Body() saisie: UpdateIndicateurDto,
  ): Promise<IndicateurVue> {
    return this.indicateurs.set(ou, code, saisie);
  }
}

/** What an académie follows of its schools in a year. */
@Controller('academies/:code/annees/:annee/indicateurs-modele')
@ApiParam({ name: 'code', example: '22' })
@ApiParam({ name: 'annee', example: '2026-2027' })
export class IndicateursModeleController {
  constructor(private readonly modeles: ModelesDIndicateurs) {}

  @Get()
  @Autorise('indicateurs.modele.read')
  @ApiOkResponse({ type: ModeleDIndicateursVue })
  getModele(@Param('code') academie: string, @Param('annee') annee: Annee): Promise<ModeleDIndicateursVue> {
    return this.modeles.getModele({ academie, annee: startOfAnnee(annee) });
  }

  @Put()
  @Autorise('indicateurs.modele.update')
  @ApiOkResponse({ type: ModeleDIndicateursVue })
  updateModele(
    @Param('code') academie: string,
    @Param('annee') annee: Annee,
    @Body() saisie: UpdateModeleDIndicateursDto,
  ): Promise<ModeleDIndicateursVue> {
    return this.modeles.set({ academie, annee: startOfAnnee(annee) }, saisie);
  }
}
