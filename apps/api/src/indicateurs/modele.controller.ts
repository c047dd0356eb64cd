import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiParam } from '@nestjs/swagger';
import { Autorise } from '../socle/acces/index.js';
import { Contexte } from '../socle/contexte/index.js';
import { ModeleDIndicateursVue, UpdateModeleDIndicateursDto } from './modele.dto.js';
import { ModelesDIndicateurs } from './modeles.js';

/** What an académie follows of its schools in a year. */
@Controller('academies/:code/annees/:annee/indicateurs-modele')
@ApiParam({ name: 'code', example: '22' })
@ApiParam({ name: 'annee', example: '2026-2027' })
export class IndicateursModeleController {
  constructor(
    private readonly contexte: Contexte,
    private readonly modeles: ModelesDIndicateurs,
  ) {}

  @Get()
  @Autorise('indicateurs.modele.read')
  @ApiOkResponse({ type: ModeleDIndicateursVue })
  get(): Promise<ModeleDIndicateursVue> {
    return this.modeles.get(...this.readLieu());
  }

  @Put()
  @Autorise('indicateurs.modele.update')
  @ApiOkResponse({ type: ModeleDIndicateursVue })
  update(@Body() saisie: UpdateModeleDIndicateursDto): Promise<ModeleDIndicateursVue> {
    return this.modeles.update(...this.readLieu(), saisie);
  }

  private readLieu(): [academie: string, annee: number] {
    const { academie, annee } = this.contexte.acces;
    if (academie === undefined || annee === undefined) throw new Error('A route of an académie needs :code and :annee');
    return [academie, annee];
  }
}
