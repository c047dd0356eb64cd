import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiProperty } from '@nestjs/swagger';
import { hash } from '@node-rs/argon2';
import { computeEmpreinte, Public } from '../../socle/acces/index.js';
import { Audit, Base } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { MotDePasse } from '../../socle/validation/index.js';

class ActivateDto {
  @MotDePasse({
    min: 12,
    libelle: 'Mot de passe',
    aide: 'Au moins 12 caractères. Une phrase courte convient très bien.',
    requis: 'Choisissez un mot de passe.',
    description: 'Mot de passe choisi, douze caractères au moins',
  })
  motDePasse!: string;
}

class ActivationVue {
  @ApiProperty() courriel!: string;
  @ApiProperty() prenom!: string;
  @ApiProperty() nom!: string;
}

const VALABLE = `select a.id, a.courriel, a.prenom, a.nom from activations v join agents a on a.id = v.agent
  where v.empreinte = $1 and v.utilisee_le is null and v.expire_le > maintenant()`;

/** Single-use links by which an invited person chooses a password. */
@Controller('activations')
export class ActivationsController {
  constructor(
    private readonly base: Base,
    private readonly audit: Audit,
  ) {}

  @Get(':jeton')
  @Public()
  @ApiOkResponse({ type: ActivationVue })
  get(@Param('jeton') jeton: string): Promise<ActivationVue> {
    return this.base.runSysteme('connexion', async () => {
      const { courriel, prenom, nom } = await this.find(jeton);
      return { courriel, prenom, nom };
    });
  }

  @Post(':jeton')
  @HttpCode(204)
  @Public()
  @ApiNoContentResponse()
  async activate(@Param('jeton') jeton: string, @Body() { motDePasse }: ActivateDto): Promise<void> {
    const empreinte = await hash(motDePasse);
    await this.base.runSysteme('connexion', async () => {
      const { id } = await this.find(jeton, 'for update of v');
      await this.base.query(
        `update activations set utilisee_le = maintenant() where agent = $1 and utilisee_le is null`,
        [id],
      );
      await this.base.query(
        `update comptes set mot_de_passe = $2, actif = true, modifie_le = maintenant() where agent = $1`,
        [id, empreinte],
      );
      await this.base.query(`delete from sessions where agent = $1`, [id]);
      await this.audit.record({ evenement: 'compte.active', agent: id });
    });
  }

  private async find(jeton: string, verrou = ''): Promise<ActivationVue & { id: string }> {
    const [activation] = await this.base.query<ActivationVue & { id: string }>(`${VALABLE} ${verrou}`, [
      computeEmpreinte(jeton),
    ]);
    if (!activation) throw new ErreurMetier('activation.perimee');
    return activation;
  }
}
