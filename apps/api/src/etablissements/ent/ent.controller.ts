import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiParam } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../../socle/acces/index.js';
import { Contexte, type EtablissementAnnee as Lieu } from '../../socle/contexte/index.js';
import { EntVue, PresetsEntVue, UpdateEntDto, UpdatePresetsEntDto } from './ent.dto.js';
import { UpdateEnt } from './update-ent.js';
import { UpdatePresetsEnt } from './update-presets-ent.js';

/** The ENT of a school, and those that new schools of an académie receive. */
@Controller()
export class EntController {
  constructor(
    private readonly contexte: Contexte,
    private readonly ent: UpdateEnt,
    private readonly presets: UpdatePresetsEnt,
  ) {}

  @Get('etablissements/:uai/annees/:annee/ent')
  @Autorise('profil.read')
  @ApiOkResponse({ type: EntVue })
  get(@EtablissementAnnee() ou: Lieu): Promise<EntVue> {
    return this.ent.get(ou);
  }

  @Put('etablissements/:uai/annees/:annee/ent')
  @Autorise('ent.update')
  @ApiOkResponse({ type: EntVue })
  update(@EtablissementAnnee() ou: Lieu, @Body() saisie: UpdateEntDto): Promise<EntVue> {
    return this.ent.execute(ou, saisie);
  }

  @Get('academies/:code/annees/:annee/presets-ent')
  @Autorise('profil.academie.read')
  @ApiParam({ name: 'code', example: '22' })
  @ApiParam({ name: 'annee', example: '2026-2027' })
  @ApiOkResponse({ type: PresetsEntVue })
  getPresets(): Promise<PresetsEntVue> {
    return this.presets.get(this.readAcademie());
  }

  @Put('academies/:code/annees/:annee/presets-ent')
  @Autorise('profil.academie.update')
  @ApiParam({ name: 'code', example: '22' })
  @ApiParam({ name: 'annee', example: '2026-2027' })
  @ApiOkResponse({ type: PresetsEntVue })
  updatePresets(@Body() saisie: UpdatePresetsEntDto): Promise<PresetsEntVue> {
    return this.presets.execute(this.readAcademie(), saisie);
  }

  private readAcademie(): string {
    const { academie } = this.contexte.acces;
    if (academie === undefined) throw new Error('A route of an académie needs :code');
    return academie;
  }
}
