import { Body, Controller, Delete, Get, HttpCode, Ip, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiProperty } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { Autorise } from '../../socle/acces/index.js';
import { Base, Contexte } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { MotDePasse } from '../../socle/validation/index.js';
import { HabilitationDAgentVue } from '../comptes/agent.dto.js';
import { NOUVEAU_MOT_DE_PASSE } from '../comptes/activations.controller.js';
import { type DroitDecrit, Habilitations } from '../habilitations/habilitations.js';
import { MotsDePasse } from './mots-de-passe.js';

class UpdateMotDePasseDto {
  @MotDePasse({ libelle: 'Mot de passe actuel', requis: 'Indiquez votre mot de passe actuel.' }) actuel!: string;
  @MotDePasse({ ...NOUVEAU_MOT_DE_PASSE, libelle: 'Nouveau mot de passe' }) nouveau!: string;
}

class CompteVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() prenom!: string;
  @ApiProperty() nom!: string;
  @ApiProperty() courriel!: string;
  @ApiProperty({ type: [HabilitationDAgentVue], description: 'Passées, en cours et à venir' })
  habilitations!: HabilitationDAgentVue[];
}

class SessionOuverteVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Navigateur et système, s’ils sont reconnus' })
  appareil!: string | null;
  @ApiProperty({ format: 'date-time' }) ouverteLe!: string;
  @ApiProperty({ format: 'date-time', description: 'À dix minutes près' }) vueLe!: string;
  @ApiProperty({ description: 'Celle de cette demande' }) courante!: boolean;
}

class SessionsVue {
  @ApiProperty({ type: [SessionOuverteVue] }) elements!: SessionOuverteVue[];
}

/** One's own account. */
@Controller('compte')
export class CompteController {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly habilitations: Habilitations,
    private readonly motsDePasse: MotsDePasse,
  ) {}

  @Get()
  @Autorise('compte.read')
  @ApiOkResponse({ type: CompteVue })
  async get(): Promise<CompteVue> {
    const { agent } = this.contexte.acces;
    const droits = await this.base.query<{ vue: DroitDecrit }>(
      `select vue from vue_habilitations_situees where agent = $1 order by debut desc, id`,
      [agent.id],
    );
    return { ...agent, habilitations: droits.map(({ vue }) => this.habilitations.toDroitVue(vue, agent.id)) };
  }

  @Put('mot-de-passe')
  @HttpCode(204)
  @Autorise('compte.update')
  @ApiNoContentResponse()
  changePassword(@Body() { actuel, nouveau }: UpdateMotDePasseDto, @Ip() adresse: string): Promise<void> {
    return this.motsDePasse.change(actuel, nouveau, adresse);
  }

  @Get('sessions')
  @Autorise('compte.read')
  @ApiOkResponse({ type: SessionsVue })
  async listSessions(): Promise<SessionsVue> {
    const { agent, empreinteSession } = this.contexte.acces;
    const elements = await this.base.withSysteme('connexion', () =>
      this.base.query<SessionOuverteVue>(
        `select id, appareil, cree_le as "ouverteLe", vue_le as "vueLe", empreinte = $2 as courante from sessions
         where agent = $1 and expire_le > maintenant() order by empreinte = $2 desc, vue_le desc, id`,
        [agent.id, empreinteSession],
      ),
    );
    return { elements };
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @Autorise('compte.update')
  @ApiNoContentResponse()
  async closeSession(@Param('id') id: string): Promise<void> {
    const closes = isUUID(id)
      ? await this.base.withSysteme('connexion', () =>
          this.base.query(
            `with closes as (delete from sessions where agent = $1 and id = $2 returning 1) select 1 from closes`,
            [this.contexte.acces.agent.id, id],
          ),
        )
      : [];
    if (closes.length === 0) throw new ErreurMetier('acces.introuvable');
  }
}
