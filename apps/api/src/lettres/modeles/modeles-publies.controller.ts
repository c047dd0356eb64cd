import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../../socle/contexte/index.js';
import { ModelesPubliesVue } from './modele.vue.js';
import { ModelesPublies } from './modeles-publies.js';

/** Letter models that a school may start from. */
@Controller('etablissements/:uai/annees/:annee/modeles-de-lettre')
export class ModelesPubliesController {
  constructor(private readonly modeles: ModelesPublies) {}

  @Get()
  @Autorise('lettre.read')
  @ApiOkResponse({ type: ModelesPubliesVue })
  async findAll(@EtablissementAnnee() { uai }: Lieu): Promise<ModelesPubliesVue> {
    return { elements: await this.modeles.list(uai) };
  }
}
