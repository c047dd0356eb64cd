import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../../socle/contexte/index.js';
import { AttenduVue } from './attendus.dto.js';
import { ListAttendus } from './list-attendus.js';

@Controller('etablissements/:uai/annees/:annee/attendus')
export class AttendusController {
  constructor(private readonly list: ListAttendus) {}

  @Get()
  @Autorise('attendus.read')
  @ApiOkResponse({ type: [AttenduVue] })
  findAll(@EtablissementAnnee() ou: Lieu): Promise<AttenduVue[]> {
    return this.list.execute(ou);
  }
}
