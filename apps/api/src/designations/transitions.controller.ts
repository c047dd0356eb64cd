import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../socle/contexte/index.js';
import { ClotureDto, TransitionDto, TransitionMotiveeDto } from './designation.dto.js';
import { DesignationVue } from './designation.vue.js';
import { UpdateEtatDesignation } from './update-etat-designation.js';

/** Steps of a mandate along its workflow. Their permissions are those of `TRANSITIONS_DESIGNATION`; a test compares them. */
@Controller('etablissements/:uai/annees/:annee/designations/:id')
export class TransitionsController {
  constructor(private readonly updateEtat: UpdateEtatDesignation) {}

  @Post('transmission')
  @HttpCode(200)
  @Autorise('designations.transmit')
  @ApiOkResponse({ type: DesignationVue })
  transmit(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: TransitionDto,
  ): Promise<DesignationVue> {
    return this.updateEtat.execute(ou, id, 'transmettre', saisie);
  }

  @Post('acceptation')
  @HttpCode(200)
  @Autorise('designations.accept')
  @ApiOkResponse({ type: DesignationVue })
  accept(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: TransitionDto,
  ): Promise<DesignationVue> {
    return this.updateEtat.execute(ou, id, 'accepter', saisie);
  }

  @Post('refus')
  @HttpCode(200)
  @Autorise('designations.accept')
  @ApiOkResponse({ type: DesignationVue })
  refuse(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: TransitionMotiveeDto,
  ): Promise<DesignationVue> {
    return this.updateEtat.execute(ou, id, 'refuser', saisie);
  }

  @Post('reprise')
  @HttpCode(200)
  @Autorise('designations.declare')
  @ApiOkResponse({ type: DesignationVue })
  reopen(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: TransitionDto,
  ): Promise<DesignationVue> {
    return this.updateEtat.execute(ou, id, 'reprendre', saisie);
  }

  @Post('renvoi')
  @HttpCode(200)
  @Autorise('designations.return')
  @ApiOkResponse({ type: DesignationVue })
  sendBack(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: TransitionMotiveeDto,
  ): Promise<DesignationVue> {
    return this.updateEtat.execute(ou, id, 'renvoyer', saisie);
  }

  @Post('cloture')
  @HttpCode(200)
  @Autorise('designations.close')
  @ApiOkResponse({ type: DesignationVue })
  close(@EtablissementAnnee() ou: Lieu, @Param('id') id: string, @Body() saisie: ClotureDto): Promise<DesignationVue> {
    return this.updateEtat.execute(ou, id, 'clore', saisie);
  }
}
