import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty } from '@nestjs/swagger';
import { Autorise } from '../acces/index.js';
import { Base } from '../contexte/index.js';
import { ListeDto, type Page } from '../validation/index.js';

class CourrielVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() destinataire!: string;
  @ApiProperty() sujet!: string;
  @ApiProperty() texte!: string;
  @ApiProperty({ enum: ['en_attente', 'en_boite', 'envoye', 'echoue'] }) etat!: string;
  @ApiProperty({ type: String, nullable: true }) erreur!: string | null;
  @ApiProperty({ format: 'date-time' }) creeLe!: string;
  @ApiProperty({ type: [String], description: 'Noms des pièces jointes' }) pieces!: string[];
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
  constructor(private readonly base: Base) {}

  @Get()
  @Autorise('courriels.list')
  @ApiOkResponse({ type: CourrielsVue })
  async findAll(@Query() { page, taille }: ListeDto): Promise<Page<CourrielVue>> {
    const elements = await this.base.query<CourrielVue>(
      `select id, destinataire, sujet, texte, etat, erreur, cree_le as "creeLe",
         coalesce((select array_agg(p ->> 'nom') from jsonb_array_elements(pieces) p), '{}') as pieces
       from courriels
       order by cree_le desc, id limit $1 offset $2`,
      [taille, (page - 1) * taille],
    );
    const [compte] = await this.base.query<{ total: number }>('select count(*)::int as total from courriels');
    return { elements, total: compte?.total ?? 0, page, taille };
  }
}
