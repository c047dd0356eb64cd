import { type EtatCourriel, LIBELLES_ETATS_COURRIEL } from '@focale/domaine';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiProperty } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { Autorise } from '../acces/index.js';
import { Reglages } from '../config/index.js';
import { Audit, Base } from '../contexte/index.js';
import { defineErreurs, ErreurMetier } from '../erreurs/index.js';
import { Choix, ListeDto, type Page, Texte } from '../validation/index.js';
import { Facteur, LIEN } from './facteur.js';

defineErreurs({
  'courriel.inconnu': {
    status: 404,
    title: 'Courriel inconnu',
    detail: 'Ce courriel n’existe pas. Relisez la liste.',
  },
  'courriel.renvoi_impossible': {
    status: 409,
    title: 'Renvoi impossible',
    detail: 'Ce courriel est parti, ou attend déjà de partir : rechargez la page pour voir ce qu’il est devenu.',
  },
});

const ETATS = Object.keys(LIBELLES_ETATS_COURRIEL) as EtatCourriel[];

/** What a person may have sent again: the fate of some is unknown, and two copies may then arrive. */
const A_RENVOYER: readonly EtatCourriel[] = ['differe', 'echoue', 'inconnu', 'annule'];

const LIEN_MASQUE = '[lien personnel, masqué]';

class ListCourrielsDto extends ListeDto {
  @Choix(LIBELLES_ETATS_COURRIEL, { libelle: 'État', optionnel: true }) etat?: EtatCourriel;

  @Texte({ max: 120, optionnel: true, libelle: 'Destinataire ou sujet' }) q?: string;
}

class CourrielVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() destinataire!: string;
  @ApiProperty() sujet!: string;
  @ApiProperty({ description: 'Les liens personnels y sont masqués' }) texte!: string;
  @ApiProperty({ enum: ETATS }) etat!: EtatCourriel;
  @ApiProperty({ type: String, nullable: true }) erreur!: string | null;
  @ApiProperty({ format: 'date-time' }) creeLe!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) envoyeLe!: string | null;
  @ApiProperty({ type: 'integer' }) tentatives!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) prochainEssai!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Message-ID, à chercher dans le journal du serveur' })
  messageId!: string | null;
  @ApiProperty({ type: [String], description: 'Noms des pièces jointes' }) pieces!: string[];
  @ApiProperty({ type: [String], enum: ['renvoyer'] }) actionsPossibles!: string[];
}

class CourrielsVue {
  @ApiProperty({ type: [CourrielVue] }) elements!: CourrielVue[];
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() taille!: number;
}

/** The outbox, for the administrator. */
@Controller('courriels')
export class CourrielsController {
  constructor(
    private readonly base: Base,
    private readonly facteur: Facteur,
    private readonly reglages: Reglages,
    private readonly audit: Audit,
  ) {}

  @Get()
  @Autorise('courriels.list')
  @ApiOkResponse({ type: CourrielsVue })
  async findAll(@Query() { page, taille, etat, q }: ListCourrielsDto): Promise<Page<CourrielVue>> {
    const filtre = `where ($1::text is null or etat = $1) and ($2::text is null or destinataire ilike $2 or sujet ilike $2)`;
    const filtres = [etat ?? null, q ? `%${q.replace(/[\\%_]/g, '\\$&')}%` : null];
    const elements = await this.base.query<CourrielVue>(
      `select id, destinataire, sujet, replace(texte, $5, $6) as texte, etat, erreur, cree_le as "creeLe",
         envoye_le as "envoyeLe", tentatives, prochain_essai as "prochainEssai", message_id as "messageId",
         coalesce((select array_agg(p ->> 'nom') from jsonb_array_elements(pieces) p), '{}') as pieces,
         case when etat = any($7) then '{renvoyer}'::text[] else '{}' end as "actionsPossibles"
       from courriels ${filtre}
       order by cree_le desc, id limit $3 offset $4`,
      [...filtres, taille, (page - 1) * taille, LIEN, LIEN_MASQUE, this.listRenvoyables()],
    );
    const [compte] = await this.base.query<{ total: number }>(
      `select count(*)::int as total from courriels ${filtre}`,
      filtres,
    );
    return { elements, total: compte?.total ?? 0, page, taille };
  }

  /** Nothing sends again a message whose fate is unknown, but a person who knows. */
  @Post(':id/renvoi')
  @HttpCode(204)
  @Autorise('courriels.resend')
  @ApiNoContentResponse()
  async resend(@Param('id') id: string): Promise<void> {
    const [avant] = isUUID(id)
      ? await this.base.withSysteme('taches', () =>
          this.base.query<{ etat: EtatCourriel }>(`select etat from courriels where id = $1 for update`, [id]),
        )
      : [];
    if (!avant) throw new ErreurMetier('courriel.inconnu');
    if (!this.listRenvoyables().includes(avant.etat)) throw new ErreurMetier('courriel.renvoi_impossible');
    await this.base.withSysteme('taches', () =>
      this.base.query(
        `update courriels set etat = 'en_attente', erreur = null, prochain_essai = null, rang = 0 where id = $1`,
        [id],
      ),
    );
    await this.audit.record({ evenement: 'courriel.resent', objet: id, avant });
    this.base.afterCommit(() => this.facteur.wake());
  }

  /** What was kept for want of a server leaves once there is one. */
  private listRenvoyables(): readonly EtatCourriel[] {
    return this.reglages.SMTP_URL ? [...A_RENVOYER, 'en_boite'] : A_RENVOYER;
  }
}
