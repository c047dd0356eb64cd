import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiParam } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../../socle/acces/index.js';
import { Contexte, type EtablissementAnnee as Lieu } from '../../socle/contexte/index.js';
import { ParametresAcademie } from './parametres-academie.js';
import { ParametresAcademieVue, ParametresVue, UpdateParametresDto } from './parametres.dto.js';
import { toParametresVue, UpdateParametres } from './update-parametres.js';

/** Settings of an académie for a year. */
@Controller()
export class ParametresController {
  constructor(
    private readonly contexte: Contexte,
    private readonly parametres: ParametresAcademie,
    private readonly updateParametres: UpdateParametres,
  ) {}

  @Get('academies/:code/annees/:annee/parametres')
  @Autorise('parametres.academie.read')
  @ApiParam({ name: 'code', example: '22' })
  @ApiParam({ name: 'annee', example: '2026-2027' })
  @ApiOkResponse({ type: ParametresAcademieVue })
  get(): Promise<ParametresAcademieVue> {
    return this.updateParametres.get(this.readLieu());
  }

  @Put('academies/:code/annees/:annee/parametres')
  @Autorise('parametres.academie.update')
  @ApiParam({ name: 'code', example: '22' })
  @ApiParam({ name: 'annee', example: '2026-2027' })
  @ApiOkResponse({ type: ParametresAcademieVue })
  update(@Body() saisie: UpdateParametresDto): Promise<ParametresAcademieVue> {
    return this.updateParametres.execute(this.readLieu(), saisie);
  }

  @Get('etablissements/:uai/annees/:annee/parametres')
  @Autorise('parametres.read')
  @ApiOkResponse({ type: ParametresVue })
  async getOfEtablissement(@EtablissementAnnee() ou: Lieu): Promise<ParametresVue> {
    return toParametresVue(await this.parametres.readOf(ou));
  }

  private readLieu(): { academie: string; annee: number } {
    const { academie, annee } = this.contexte.acces;
    if (academie === undefined || annee === undefined) throw new Error('A route of an académie needs :code and :annee');
    return { academie, annee };
  }
}
