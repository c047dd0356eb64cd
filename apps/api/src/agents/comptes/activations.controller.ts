import { Body, Controller, Get, HttpCode, Ip, Param, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiProperty } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../socle/acces/index.js';
import { Courriel, MotDePasse } from '../../socle/validation/index.js';
import { MotsDePasse } from '../compte/mots-de-passe.js';
import { OuvertureDeSession } from '../session/ouverture-de-session.js';
import { Liens } from './liens.js';

export const NOUVEAU_MOT_DE_PASSE = {
  min: 12,
  aide: 'Au moins 12 caractères. Une phrase courte convient très bien.',
  requis: 'Choisissez un mot de passe.',
  description: 'Mot de passe choisi, douze caractères au moins',
} as const;

class ActivateDto {
  @MotDePasse({ ...NOUVEAU_MOT_DE_PASSE, libelle: 'Mot de passe' }) motDePasse!: string;
}

class DemandeDeMotDePasseDto {
  @Courriel({ libelle: 'Adresse électronique professionnelle', requis: 'Indiquez votre adresse électronique.' })
  courriel!: string;
}

class ActivationVue {
  @ApiProperty() courriel!: string;
  @ApiProperty() prenom!: string;
  @ApiProperty() nom!: string;
}

type Motif = keyof typeof EVENEMENTS;

/** What the audit trail says of a link that has served. */
const EVENEMENTS = { activation: 'compte.active', mot_de_passe: 'mot_de_passe.reset' } as const;

/**
 * Links by which a person chooses a password: an invited one opens the account, one who forgot asks for it by an address. Public,
 * since nobody is signed in yet; the session opens with the password.
 */
@Controller()
export class ActivationsController {
  constructor(
    private readonly liens: Liens,
    private readonly motsDePasse: MotsDePasse,
    private readonly ouverture: OuvertureDeSession,
  ) {}

  @Get('activations/:jeton')
  @Public()
  @ApiOkResponse({ type: ActivationVue })
  getActivation(@Param('jeton') jeton: string): Promise<ActivationVue> {
    return this.get(jeton, 'activation');
  }

  @Post('activations/:jeton')
  @HttpCode(204)
  @Public()
  @ApiNoContentResponse()
  activate(
    @Param('jeton') jeton: string,
    @Body() { motDePasse }: ActivateDto,
    @Req() requete: FastifyRequest,
    @Res({ passthrough: true }) reponse: FastifyReply,
  ): Promise<void> {
    return this.take(jeton, 'activation', motDePasse, requete, reponse);
  }

  /** The same answer, in the same time, whether the address is known or not. */
  @Post('mot-de-passe/demande')
  @HttpCode(202)
  @Public()
  @ApiAcceptedResponse()
  ask(@Body() { courriel }: DemandeDeMotDePasseDto, @Ip() adresse: string): Promise<void> {
    return this.motsDePasse.ask(courriel, adresse);
  }

  @Get('mot-de-passe/:jeton')
  @Public()
  @ApiOkResponse({ type: ActivationVue })
  getReset(@Param('jeton') jeton: string): Promise<ActivationVue> {
    return this.get(jeton, 'mot_de_passe');
  }

  @Post('mot-de-passe/:jeton')
  @HttpCode(204)
  @Public()
  @ApiNoContentResponse()
  reset(
    @Param('jeton') jeton: string,
    @Body() { motDePasse }: ActivateDto,
    @Req() requete: FastifyRequest,
    @Res({ passthrough: true }) reponse: FastifyReply,
  ): Promise<void> {
    return this.take(jeton, 'mot_de_passe', motDePasse, requete, reponse);
  }

  private async get(jeton: string, motif: Motif): Promise<ActivationVue> {
    const { courriel, prenom, nom } = await this.liens.get(jeton, motif);
    return { courriel, prenom, nom };
  }

  private async take(
    jeton: string,
    motif: Motif,
    motDePasse: string,
    requete: FastifyRequest,
    reponse: FastifyReply,
  ): Promise<void> {
    const ouvrir = await this.liens.use(jeton, motif, motDePasse, async (agent) => {
      await this.motsDePasse.record(agent, EVENEMENTS[motif]);
      return this.ouverture.open(agent, requete);
    });
    ouvrir(reponse);
  }
}
