import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiParam } from '@nestjs/swagger';
import { Autorise } from '../../socle/acces/index.js';
import { Contexte } from '../../socle/contexte/index.js';
import { ModeleDAttendusVue, UpdateModeleDAttendusDto } from './modele.dto.js';
import { ReadModele } from './read-modele.js';
import { UpdateModele } from './update-modele.js';

/** What an académie expects of its schools in a year. */
@Controller('academies/:code/annees/:annee/attendus-modele')
@ApiParam({ name: 'code', example: '22' })
@ApiParam({ name: 'annee', example: '2026-2027' })
export class ModeleController {
  constructor(
    private readonly contexte: Contexte,
    private readonly read: ReadModele,
    private readonly updateModele: UpdateModele,
  ) {}

  @Get()
  @Autorise('attendus.modele.read')
  @ApiOkResponse({ type: ModeleDAttendusVue })
  get(): Promise<ModeleDAttendusVue> {
    return this.read.execute(...this.readLieu());
  }

  @Put()
  @Autorise('attendus.modele.update')
  @ApiOkResponse({ type: ModeleDAttendusVue })
  @ApiConflictResponse({ description: 'version.perimee, attendus.film_non_ouvert' })
  update(@Body() saisie: UpdateModeleDAttendusDto): Promise<ModeleDAttendusVue> {
    return this.updateModele.execute(...this.readLieu(), saisie);
  }

  private readLieu(): [academie: string, annee: number] {
    const { academie, annee } = this.contexte.acces;
    if (academie === undefined || annee === undefined) throw new Error('A route of an académie needs :code and :annee');
    return [academie, annee];
  }
}
