import { ENTS, TYPES_ETABLISSEMENT } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { Base, Horloge } from '../../socle/contexte/index.js';
import { buildOrderBy, Choix, ListeDto, Motif, type Page } from '../../socle/validation/index.js';
import { buildMotifs } from '../recherche.js';
import type { EtablissementVue } from './etablissement.vue.js';
import { COLONNES_VUE, ENT_DU_JOUR } from './etablissements.queries.js';

export class ListEtablissementsDto extends ListeDto {
  @Motif(/^[0-9]{2}$/, "Donnez un code d'académie, par exemple 22.", { optionnel: true })
  academie?: string;

  @Motif(/^[0-9]([0-9]{2}|[0-9]?[AB])$/, 'Donnez un code de département, par exemple 087.', { optionnel: true })
  departement?: string;

  @Choix(TYPES_ETABLISSEMENT, { optionnel: true })
  type?: string;

  @Choix(ENTS, { optionnel: true })
  ent?: string;

  @Choix(['invitee', 'non_invitee'], { optionnel: true, description: 'Si quelqu’un a été invité à le diriger' })
  direction?: 'invitee' | 'non_invitee';

  /** An empty search is no search: the form sends it as it is. */
  @IsOptional()
  @IsString({ message: 'Saisissez un texte.' })
  @MaxLength(80, { message: 'Saisissez 80 caractères au plus.' })
  @ApiProperty({ type: String, required: false, maxLength: 80, description: 'Nom, commune ou UAI' })
  q?: string;
}

const TRIS = {
  uai: 'e.uai',
  nom: 'e.nom',
  type: 'e.type',
  commune: 'e.commune',
  departement: 'e.departement',
  academie: 'e.academie',
  ent: 'x.ent',
  etat: 'e.etat',
} as const;

const SOURCE = `
  from etablissements e ${ENT_DU_JOUR}
  where ($2::text is null or e.academie = $2) and ($3::text is null or e.departement = $3)
    and ($4::text is null or e.type = $4) and ($5::text is null or x.ent = $5)
    and ($6::text[] is null or e.recherche like all ($6))
    and ($7::boolean is null or (e.direction_invitee_le is not null) = $7)`;

/** Schools within reach of the agent, found by territory, type, ENT, and by name, town or UAI. */
@Injectable()
export class ListEtablissements {
  constructor(
    private readonly base: Base,
    private readonly horloge: Horloge,
  ) {}

  async execute({
    academie,
    departement,
    type,
    ent,
    direction,
    q,
    page,
    taille,
    tri,
  }: ListEtablissementsDto): Promise<Page<EtablissementVue>> {
    const parametres = [
      this.horloge.today(),
      academie ?? null,
      departement ?? null,
      type ?? null,
      ent ?? null,
      buildMotifs(q),
      direction ? direction === 'invitee' : null,
    ];
    const elements = await this.base.query<EtablissementVue>(
      `select ${COLONNES_VUE} ${SOURCE} ${buildOrderBy(tri, TRIS, 'e.nom, e.uai')} limit $8 offset $9`,
      [...parametres, taille, (page - 1) * taille],
    );
    const [compte] = await this.base.query<{ total: number }>(`select count(*)::int as total ${SOURCE}`, parametres);
    return { elements, total: compte?.total ?? 0, page, taille };
  }
}
